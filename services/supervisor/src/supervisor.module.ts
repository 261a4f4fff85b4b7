import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { OnCaseAnswered } from './cases/on-case-answered.js';
import { OnCaseAsked } from './cases/on-case-asked.js';
import { OnCaseClosed } from './cases/on-case-closed.js';
import { OnCaseHandedBack } from './cases/on-case-handed-back.js';
import { OnCaseInherited } from './cases/on-case-inherited.js';
import { OnCaseOpened } from './cases/on-case-opened.js';
import { OnCaseResumed } from './cases/on-case-resumed.js';
import { OnCaseTaken } from './cases/on-case-taken.js';
import { PutBackCase } from './cases/put-back-case.js';
import { TurnClocksOfCase } from './cases/turn-clocks-of-case.js';
import { ClocksController } from './clocks/clocks.controller.js';
import { ExplainClocks } from './clocks/explain-clocks.js';
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
import { EscalationsController } from './escalations/escalations.controller.js';
import { ListEscalations } from './escalations/list-escalations.js';
import { LettersController } from './letters/letters.controller.js';
import { LetterTemplatesController } from './letters/letter-templates.controller.js';
import { ReadLetterTemplates } from './letters/read-letter-templates.js';
import { WriteLetterTemplate } from './letters/write-letter-template.js';
import { ReadLetters } from './letters/read-letters.js';
import { SendLetters } from './letters/send-letters.js';
import { DigestsController } from './digests/digests.controller.js';
import { GatherDigest } from './digests/gather-digest.js';
import { MakeDigests } from './digests/make-digests.js';
import { ReadDigests } from './digests/read-digests.js';
import { RunDigests } from './digests/run-digests.js';
import { CountOverdue } from './overdue/count-overdue.js';
import { ListOverdue } from './overdue/list-overdue.js';
import { OverdueController } from './overdue/overdue.controller.js';
import { RecalculateClocks } from './recalculations/recalculate-clocks.js';
import { RecalculationsController } from './recalculations/recalculations.controller.js';
import { OnCaseAccepted } from './cases/on-case-accepted.js';
import { OnCaseClassified } from './cases/on-case-classified.js';
import { OnCaseDisposed } from './cases/on-case-disposed.js';
import { OnCaseEntrusted } from './cases/on-case-entrusted.js';
import { OnCasePostponed } from './cases/on-case-postponed.js';
import { OnCaseAnswerDelivered } from './cases/on-case-answer-delivered.js';
import { OnCaseContributed } from './cases/on-case-contributed.js';
import { OnCaseAppealed } from './cases/on-case-appealed.js';
import { OnCaseReopened } from './cases/on-case-reopened.js';
import { OnComplaintRated } from './complaints/on-complaint-rated.js';
import { TakeClass } from './cases/take-class.js';
import { NoteStep } from './tallies/note-step.js';
import { FoldTallies } from './tallies/fold-tallies.js';
import { MonitorController } from './monitor/monitor.controller.js';
import { MonitorReads } from './monitor/monitor-reads.js';
import { ReadOverview } from './monitor/read-overview.js';
import { ReadWeeks } from './monitor/read-weeks.js';
import { ReadForecast } from './monitor/read-forecast.js';
import { ReadDurations } from './monitor/read-durations.js';
import { ListBounces } from './monitor/list-bounces.js';
import { MemberTallies } from './monitor/member-tallies.js';
import { OverviewTallies } from './monitor/overview-tallies.js';
import { ReadBreakdowns } from './monitor/read-breakdowns.js';
import { BehindController } from './monitor/behind.controller.js';
import { ExportBehind } from './monitor/export-behind.js';
import { CountDueWithinDay } from './monitor/count-due-within-day.js';
import { ListCasesBehind } from './monitor/list-cases-behind.js';
import { Tallies } from './monitor/tallies.js';
import { WatchParts } from './monitor/watched-part.js';
import { FindFaults } from './reconciliations/find-faults.js';
import { MendClocks } from './reconciliations/mend-clocks.js';
import { ReconcileClocks } from './reconciliations/reconcile-clocks.js';
import { takeInHand } from './complaints/in-hand.js';
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
  OnCaseInherited,
  OnCaseClosed,
  OnCaseAccepted,
  OnCaseClassified,
  OnCaseDisposed,
  OnCaseEntrusted,
  OnCasePostponed,
  OnCaseAnswerDelivered,
  OnCaseContributed,
  OnCaseAppealed,
  OnCaseReopened,
  OnComplaintRated,
  OnInstitutionChanged,
  OnPolicyChanged,
  OnCalendarChanged,
  OnOfficeHoursChanged,
];

@Module({
  controllers: [
    ClocksController,
    OverdueController,
    MonitorController,
    BehindController,
    EscalationsController,
    LettersController,
    LetterTemplatesController,
    DigestsController,
    RecalculationsController,
  ],
  providers: [
    ...database(supervisorDatabase),
    ...access(),
    ...messaging({
      service: 'supervisor',
      handlers,
      readAhead: takeInHand,
    }),
    ...[Rulebooks, TurnClocks, TurnClocksOfCase, PutBackCase, TakeClass, NoteStep, EndComplaint],
    ...[FireClocks, RemindHolders, EscalateClocks, RecalculateClocks, FoldTallies, ClockMetrics, ClockWork, RunClocks],
    ...[MendClocks, FindFaults, ReconcileClocks],
    ...[
      ExplainClocks,
      CountOverdue,
      ListOverdue,
      ListCasesBehind,
      ExportBehind,
      ListEscalations,
      SendLetters,
      ReadLetters,
      ReadLetterTemplates,
      WriteLetterTemplate,
    ],
    ...[GatherDigest, MakeDigests, RunDigests, ReadDigests],
    ...[
      Tallies,
      ListBounces,
      MemberTallies,
      OverviewTallies,
      CountDueWithinDay,
      WatchParts,
      MonitorReads,
      ReadOverview,
      ReadWeeks,
      ReadForecast,
      ReadBreakdowns,
      ReadDurations,
    ],
  ],
})
export class SupervisorModule {}
