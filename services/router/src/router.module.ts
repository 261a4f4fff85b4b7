import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { Dispatch } from './complaints/dispatch.js';
import { OnCaseHandedBack } from './complaints/on-case-handed-back.js';
import { OnComplaintErased } from './complaints/on-complaint-erased.js';
import { OnComplaintFiled } from './complaints/on-complaint-filed.js';
import { OnComplaintWithdrawn } from './complaints/on-complaint-withdrawn.js';
import { DirectoryView } from './directory/directory-view.js';
import { OnInstitutionChanged } from './directory/on-institution-changed.js';
import { OnServiceChanged } from './directory/on-service-changed.js';
import { routerDatabase } from './router.database.js';
import { AssignComplaint } from './triage/assign-complaint.js';
import { ListDecisions } from './triage/list-decisions.js';
import { ListTriage } from './triage/list-triage.js';
import { TriageController } from './triage/triage.controller.js';
import { WatchTriage } from './triage/watch-triage.js';

/** What is done with each event that the router hears, see `flow.ts`. */
export const handlers = [
  OnComplaintFiled,
  OnComplaintWithdrawn,
  OnComplaintErased,
  OnCaseHandedBack,
  OnInstitutionChanged,
  OnServiceChanged,
];

@Module({
  controllers: [TriageController],
  providers: [
    ...database(routerDatabase),
    ...vault(),
    ...access(),
    ...messaging({ service: 'router', handlers }),
    ...[DirectoryView, Dispatch, ListTriage, AssignComplaint, ListDecisions, WatchTriage],
  ],
})
export class RouterModule {}
