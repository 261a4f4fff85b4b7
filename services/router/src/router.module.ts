import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { ApplyBulkDecisions } from './bulk/apply-bulk-decisions.js';
import { BulkController } from './bulk/bulk.controller.js';
import { HoldBulkDecision } from './bulk/hold-bulk-decision.js';
import { ListSimilar } from './bulk/list-similar.js';
import { RememberLikeness } from './bulk/remember-likeness.js';
import { UndoBulkDecision } from './bulk/undo-bulk-decision.js';
import { takeInHand } from './cases/in-hand.js';
import { OnCaseAnswered } from './cases/on-case-answered.js';
import { OnCaseClosed } from './cases/on-case-closed.js';
import { OnCaseOpened } from './cases/on-case-opened.js';
import { DecideOwner } from './complaints/decide-owner.js';
import { MeansInForce } from './complaints/means-in-force.js';
import { ReadComplaint } from './complaints/read-complaint.js';
import { Dispatch } from './complaints/dispatch.js';
import { FollowRoute } from './complaints/follow-route.js';
import { EmergenciesController } from './emergencies/emergencies.controller.js';
import { KeepEmergencyNumbers } from './emergencies/keep-emergency-numbers.js';
import { ListEmergencyNumbers } from './emergencies/list-emergency-numbers.js';
import { TellEmergency } from './emergencies/tell-emergency.js';
import { OnCaseInherited } from './cases/on-case-inherited.js';
import { OnCaseHandedBack } from './complaints/on-case-handed-back.js';
import { OnComplaintErased } from './complaints/on-complaint-erased.js';
import { OnComplaintFiled } from './complaints/on-complaint-filed.js';
import { OnComplaintWithdrawn } from './complaints/on-complaint-withdrawn.js';
import { RouteComplaint } from './complaints/route-complaint.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { ListDecisions } from './decisions/list-decisions.js';
import { RerunDecision } from './decisions/rerun-decision.js';
import { DirectoryView } from './directory/directory-view.js';
import { KeptDirectories } from './directory/kept-directories.js';
import { OnDirectorySown } from './directory/on-directory-sown.js';
import { OnInstitutionChanged } from './directory/on-institution-changed.js';
import { OnServiceChanged } from './directory/on-service-changed.js';
import { AskJob } from './jobs/ask-job.js';
import { ClaimJob } from './jobs/claim-job.js';
import { JobsController } from './jobs/jobs.controller.js';
import { RunJobs } from './jobs/run-jobs.js';
import { WorkOfJobs } from './jobs/work-of-jobs.js';
import { AskTraining } from './learning/ask-training.js';
import { CompareShadow } from './learning/compare-shadow.js';
import { GatherLessons } from './learning/gather-lessons.js';
import { KeepVerdicts } from './learning/keep-verdicts.js';
import { LearningMetrics } from './learning/learning-metrics.js';
import { LearningController } from './learning/learning.controller.js';
import { ModelShelf } from './learning/model-shelf.js';
import { PlanTraining } from './learning/plan-training.js';
import { ServeModel } from './learning/serve-model.js';
import { ShowDrift } from './learning/show-drift.js';
import { ShowShadow } from './learning/show-shadow.js';
import { ShowLearning } from './learning/show-learning.js';
import { TrainModel } from './learning/train-model.js';
import { PoliciesInForce } from './policies/policies-in-force.js';
import { MeasureDecisions } from './policies/measure-decisions.js';
import { SetPolicy } from './policies/set-policy.js';
import { ShowThresholds } from './policies/show-thresholds.js';
import { ThresholdsController } from './policies/thresholds.controller.js';
import { UndoPolicy } from './policies/undo-policy.js';
import { LapseQuestions } from './questions/lapse-questions.js';
import { OnComplaintAddedTo } from './questions/on-complaint-added-to.js';
import { AwaitDoor } from './questions/await-door.js';
import { PutToCitizen } from './questions/put-to-citizen.js';
import { ReturnToDesk } from './questions/return-to-desk.js';
import { routerDatabase } from './router.database.js';
import { ApproveRule } from './standing/approve-rule.js';
import { AskSimulation } from './standing/ask-simulation.js';
import { ListRules } from './standing/list-rules.js';
import { RuleWork } from './standing/rule-work.js';
import { RulesInForce } from './standing/rules-in-force.js';
import { SimulateRule } from './standing/simulate-rule.js';
import { StandingController } from './standing/standing.controller.js';
import { UndoRule } from './standing/undo-rule.js';
import { WriteRule } from './standing/write-rule.js';
import { SuggestOwners } from './suggestions/suggest-owners.js';
import { SuggestionLimit } from './suggestions/suggestion-limit.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { AskCitizen } from './triage/ask-citizen.js';
import { AssignComplaint } from './triage/assign-complaint.js';
import { OnDeadlineSet } from './triage/on-deadline-set.js';
import { OnOwnerAwaited } from './triage/on-owner-awaited.js';
import { CountTriage } from './triage/count-triage.js';
import { DecideItem } from './triage/decide-item.js';
import { DecideController } from './triage/decide.controller.js';
import { ListTriage } from './triage/list-triage.js';
import { OpenTriageTexts } from './triage/open-triage-texts.js';
import { SetAsideComplaint } from './triage/set-aside-complaint.js';
import { TriageController } from './triage/triage.controller.js';
import { WatchTriage } from './triage/watch-triage.js';
import { RunUpkeep } from './upkeep/run-upkeep.js';
import { Upkeep } from './upkeep/upkeep.js';

/** What is done with each event that the router hears, see `flow.ts`. */
export const handlers = [
  OnComplaintFiled,
  OnComplaintAddedTo,
  OnComplaintWithdrawn,
  OnComplaintErased,
  OnCaseOpened,
  OnCaseAnswered,
  OnCaseHandedBack,
  OnCaseInherited,
  OnCaseClosed,
  OnOwnerAwaited,
  OnDeadlineSet,
  OnInstitutionChanged,
  OnServiceChanged,
  OnDirectorySown,
];

@Module({
  controllers: [
    TriageController,
    DecideController,
    DecisionsController,
    LearningController,
    ThresholdsController,
    EmergenciesController,
    StandingController,
    JobsController,
    BulkController,
    SuggestionsController,
  ],
  providers: [
    ...database(routerDatabase),
    ...vault(),
    ...access(),
    ...messaging({ service: 'router', handlers, readAhead: takeInHand }),
    ...[
      KeptDirectories,
      DirectoryView,
      Dispatch,
      ReadComplaint,
      MeansInForce,
      DecideOwner,
      FollowRoute,
      TellEmergency,
      RouteComplaint,
    ],
    ...[SuggestOwners, SuggestionLimit],
    ...[PutToCitizen, AwaitDoor, ReturnToDesk, LapseQuestions],
    ...[AskJob, ClaimJob, RunJobs, WorkOfJobs, Upkeep, RunUpkeep],
    ...[GatherLessons, TrainModel, ModelShelf, KeepVerdicts, CompareShadow, ServeModel, PlanTraining, AskTraining],
    ...[ShowDrift, ShowShadow, LearningMetrics, ShowLearning, PoliciesInForce, MeasureDecisions],
    ...[SetPolicy, UndoPolicy, ShowThresholds, ListEmergencyNumbers, KeepEmergencyNumbers],
    ...[RulesInForce, ListRules, WriteRule, ApproveRule, UndoRule, AskSimulation, SimulateRule, RuleWork],
    ...[ListTriage, OpenTriageTexts, CountTriage, WatchTriage, ListDecisions, RerunDecision],
    ...[RememberLikeness, ListSimilar, HoldBulkDecision, UndoBulkDecision, ApplyBulkDecisions],
    ...[DecideItem, AssignComplaint, AskCitizen, SetAsideComplaint],
  ],
})
export class RouterModule {}
