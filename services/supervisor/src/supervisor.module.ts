import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { OnCaseAnswered } from './cases/on-case-answered.js';
import { OnCaseAsked } from './cases/on-case-asked.js';
import { OnCaseClosed } from './cases/on-case-closed.js';
import { OnCaseHandedBack } from './cases/on-case-handed-back.js';
import { OnCaseOpened } from './cases/on-case-opened.js';
import { OnCaseResumed } from './cases/on-case-resumed.js';
import { OnCaseTaken } from './cases/on-case-taken.js';
import { TurnClocksOfCase } from './cases/turn-clocks-of-case.js';
import { ClockMetrics } from './clocks/clock-metrics.js';
import { FireClocks } from './clocks/fire-clocks.js';
import { RemindHolders } from './clocks/remind-holders.js';
import { ClockWork, RunClocks } from './clocks/run-clocks.js';
import { TurnClocks } from './clocks/turn-clocks.js';
import { EndComplaint } from './complaints/end-complaint.js';
import { OnComplaintAssigned } from './complaints/on-complaint-assigned.js';
import { OnComplaintErased } from './complaints/on-complaint-erased.js';
import { OnComplaintFiled } from './complaints/on-complaint-filed.js';
import { OnComplaintSentToTriage } from './complaints/on-complaint-sent-to-triage.js';
import { OnComplaintSetAside } from './complaints/on-complaint-set-aside.js';
import { OnComplaintWithdrawn } from './complaints/on-complaint-withdrawn.js';
import { OnOfficeHoursChanged } from './directory/on-office-hours-changed.js';
import { OnCalendarChanged } from './directory/on-calendar-changed.js';
import { OnInstitutionChanged } from './directory/on-institution-changed.js';
import { OnPolicyChanged } from './directory/on-policy-changed.js';
import { Rulebooks } from './directory/rulebooks.js';
import { EscalateClocks } from './escalations/escalate-clocks.js';
import { CountOverdue } from './overdue/count-overdue.js';
import { ListOverdue } from './overdue/list-overdue.js';
import { OverdueController } from './overdue/overdue.controller.js';
import { RecalculateClocks } from './recalculations/recalculate-clocks.js';
import { supervisorDatabase } from './supervisor.database.js';

/** What is done with each event that the supervisor hears, see `flow.ts`. */
export const handlers = [
  OnComplaintFiled,
  OnComplaintWithdrawn,
  OnComplaintErased,
  OnComplaintAssigned,
  OnComplaintSentToTriage,
  OnComplaintSetAside,
  OnCaseOpened,
  OnCaseTaken,
  OnCaseAsked,
  OnCaseResumed,
  OnCaseAnswered,
  OnCaseHandedBack,
  OnCaseClosed,
  OnInstitutionChanged,
  OnPolicyChanged,
  OnCalendarChanged,
  OnOfficeHoursChanged,
];

@Module({
  controllers: [OverdueController],
  providers: [
    ...database(supervisorDatabase),
    ...access(),
    ...messaging({
      service: 'supervisor',
      handlers,
    }),
    ...[Rulebooks, TurnClocks, TurnClocksOfCase, EndComplaint],
    ...[FireClocks, RemindHolders, EscalateClocks, RecalculateClocks, ClockMetrics, ClockWork, RunClocks],
    ...[CountOverdue, ListOverdue],
  ],
})
export class SupervisorModule {}
