import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { OnCaseAnswered } from './cases/on-case-answered.js';
import { OnCaseClosed } from './cases/on-case-closed.js';
import { OnCaseOpened } from './cases/on-case-opened.js';
import { Dispatch } from './complaints/dispatch.js';
import { OnCaseHandedBack } from './complaints/on-case-handed-back.js';
import { OnComplaintErased } from './complaints/on-complaint-erased.js';
import { OnComplaintFiled } from './complaints/on-complaint-filed.js';
import { OnComplaintWithdrawn } from './complaints/on-complaint-withdrawn.js';
import { RouteComplaint } from './complaints/route-complaint.js';
import { OnComplaintAddedTo } from './questions/on-complaint-added-to.js';
import { LapseQuestions } from './questions/lapse-questions.js';
import { PutToCitizen } from './questions/put-to-citizen.js';
import { DirectoryView } from './directory/directory-view.js';
import { OnInstitutionChanged } from './directory/on-institution-changed.js';
import { OnServiceChanged } from './directory/on-service-changed.js';
import { routerDatabase } from './router.database.js';
import { AskCitizen } from './triage/ask-citizen.js';
import { AssignComplaint } from './triage/assign-complaint.js';
import { CountTriage } from './triage/count-triage.js';
import { DecideItem } from './triage/decide-item.js';
import { DecideController } from './triage/decide.controller.js';
import { ListDecisions } from './triage/list-decisions.js';
import { ListTriage } from './triage/list-triage.js';
import { OpenTriageTexts } from './triage/open-triage-texts.js';
import { SetAsideComplaint } from './triage/set-aside-complaint.js';
import { RunUpkeep } from './upkeep/run-upkeep.js';
import { TriageController } from './triage/triage.controller.js';
import { WatchTriage } from './triage/watch-triage.js';

/** What is done with each event that the router hears, see `flow.ts`. */
export const handlers = [
  OnComplaintFiled,
  OnComplaintAddedTo,
  OnComplaintWithdrawn,
  OnComplaintErased,
  OnCaseOpened,
  OnCaseAnswered,
  OnCaseHandedBack,
  OnCaseClosed,
  OnInstitutionChanged,
  OnServiceChanged,
];

@Module({
  controllers: [TriageController, DecideController],
  providers: [
    ...database(routerDatabase),
    ...vault(),
    ...access(),
    ...messaging({ service: 'router', handlers }),
    ...[DirectoryView, Dispatch, RouteComplaint, PutToCitizen, LapseQuestions, RunUpkeep],
    ...[ListTriage, OpenTriageTexts, CountTriage, ListDecisions, WatchTriage],
    ...[DecideItem, AssignComplaint, AskCitizen, SetAsideComplaint],
  ],
})
export class RouterModule {}
