import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { attachments } from '#libs/attachments';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { caseworkDatabase } from './casework.database.js';
import { SettleStep } from './actions/settle-step.js';
import { Telling } from './actions/telling.js';
import { KeepEntry } from './timeline/keep-entry.js';
import { ActOnCase } from './cases/act-on-case.js';
import { AdvanceCase } from './cases/advance-case.js';
import { CaseChanges } from './cases/case-changes.js';
import { CaseWorkController } from './cases/case-work.controller.js';
import { DueWork } from './cases/due-work.js';
import { ReadIdentity } from './cases/read-identity.js';
import { ResumePostponed } from './cases/resume-postponed.js';
import { ShowNewsToOther } from './merging/show-news-to-other.js';
import { SettleFollowers } from './merging/settle-followers.js';
import { InheritCase } from './succession/inherit-case.js';
import { InheritCases } from './succession/inherit-cases.js';
import { AnchorsController } from './anchors/anchors.controller.js';
import { MakeAnchors } from './anchors/make-anchors.js';
import { ProveAnchors } from './anchors/prove-anchors.js';
import { CheckPoliciesController } from './checks/check-policies.controller.js';
import { ListCheckPolicies } from './checks/list-check-policies.js';
import { WriteCheckPolicy } from './checks/write-check-policy.js';
import { FilesController } from './files/files.controller.js';
import { ForgetUploads } from './files/forget-uploads.js';
import { KeepUploads } from './files/keep-uploads.js';
import { OpenAnswerFile } from './files/open-answer-file.js';
import { GatherHistory } from './history/gather-history.js';
import { HistoryController } from './history/history.controller.js';
import { KeepDossier } from './dossiers/keep-dossier.js';
import { OnDeadlineEscalated } from './dossiers/on-deadline-escalated.js';
import { ListKeptDossiers } from './dossiers/list-kept-dossiers.js';
import { OpenDossier } from './dossiers/open-dossier.js';
import { OwnDossierController } from './dossiers/own-dossier.controller.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { GatherDossier } from './dossiers/gather-dossier.js';
import { KeepTaking } from './dossiers/keep-taking.js';
import { OwnComplaint } from './history/own-complaint.js';
import { ExportCases } from './exports/export-cases.js';
import { ExportsController } from './exports/exports.controller.js';
import { AskPartAgain } from './parts/ask-part-again.js';
import { LinesOf } from './cases/lines-of.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { KeepDraft } from './drafts/keep-draft.js';
import { BePresent } from './presence/be-present.js';
import { PresenceController } from './presence/presence.controller.js';
import { DecidedAlikeController } from './search/decided-alike.controller.js';
import { FindDecided } from './search/find-decided.js';
import { FindSimilar } from './search/find-similar.js';
import { KeepWords } from './search/keep-words.js';
import { ChangeTemplate } from './templates/change-template.js';
import { ListTemplates } from './templates/list-templates.js';
import { TemplatesController } from './templates/templates.controller.js';
import { DraftAnswer } from './macros/draft-answer.js';
import { KeepMacros } from './macros/keep-macros.js';
import { MacrosController } from './macros/macros.controller.js';
import { RunMacro } from './macros/run-macro.js';
import { SavedViews } from './views/saved-views.js';
import { ViewsController } from './views/views.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { ListCases } from './cases/list-cases.js';
import { OnComplaintAssigned } from './cases/on-complaint-assigned.js';
import { OnDeadlinePassed } from './cases/on-deadline-passed.js';
import { OnDeadlineReminded } from './cases/on-deadline-reminded.js';
import { OnDeadlineSet } from './cases/on-deadline-set.js';
import { OnDeadlinesChanged } from './cases/on-deadlines-changed.js';
import { StandingIn } from './cases/standing-in.js';
import { FoldTallies } from './tallies/fold-tallies.js';
import { ShowCase } from './cases/show-case.js';
import { SpreadChanges } from './cases/spread-changes.js';
import { TakeDeadline } from './cases/take-deadline.js';
import { WatchCases } from './cases/watch-cases.js';
import { takeInHand } from './complaints/in-hand.js';
import { OnComplaintAddedTo } from './complaints/on-complaint-added-to.js';
import { OnComplaintErased } from './complaints/on-complaint-erased.js';
import { OnComplaintFileRemoved } from './complaints/on-complaint-file-removed.js';
import { OnComplaintFiled } from './complaints/on-complaint-filed.js';
import { OnComplaintFollowed } from './complaints/on-complaint-followed.js';
import { OnComplaintHidden } from './complaints/on-complaint-hidden.js';
import { OnComplaintIdentityRead } from './complaints/on-complaint-identity-read.js';
import { OnComplaintPutToCitizen } from './complaints/on-complaint-put-to-citizen.js';
import { OnComplaintRated } from './complaints/on-complaint-rated.js';
import { OnComplaintWithdrawn } from './complaints/on-complaint-withdrawn.js';
import { OnNoticeReported } from './deliveries/on-notice-reported.js';
import { OnInstitutionChanged } from './institutions/on-institution-changed.js';

/** What is done with each event that casework hears, see `flow.ts`. */
export const handlers = [
  OnComplaintFiled,
  OnComplaintAddedTo,
  OnComplaintFileRemoved,
  OnComplaintHidden,
  OnComplaintIdentityRead,
  OnComplaintRated,
  OnComplaintWithdrawn,
  OnComplaintErased,
  OnComplaintFollowed,
  OnNoticeReported,
  OnComplaintAssigned,
  OnComplaintPutToCitizen,
  OnDeadlinesChanged,
  OnDeadlineSet,
  OnDeadlineReminded,
  OnDeadlinePassed,
  OnDeadlineEscalated,
  OnInstitutionChanged,
];

@Module({
  controllers: [
    ...[CasesController, CaseWorkController, DraftsController, TemplatesController, ViewsController],
    ...[
      HistoryController,
      AnchorsController,
      PresenceController,
      ExportsController,
      DossiersController,
      OwnDossierController,
    ],
    ...[FilesController, MacrosController, CheckPoliciesController, DecidedAlikeController],
  ],
  providers: [
    ...database(caseworkDatabase),
    ...vault(),
    ...access(),
    ...messaging({
      service: 'casework',
      handlers,
      readAhead: takeInHand,
    }),
    ...[
      ListCases,
      ShowCase,
      ActOnCase,
      AdvanceCase,
      CaseChanges,
      SpreadChanges,
      WatchCases,
      SettleStep,
      TakeDeadline,
      Telling,
      KeepEntry,
    ],
    ...[
      LinesOf,
      StandingIn,
      KeepWords,
      FindSimilar,
      FindDecided,
      KeepDraft,
      BePresent,
      ListTemplates,
      ChangeTemplate,
      SavedViews,
    ],
    ...[AskPartAgain, ReadIdentity, ResumePostponed, InheritCase, InheritCases, SettleFollowers, FoldTallies, DueWork],
    ShowNewsToOther,
    ...[KeepMacros, DraftAnswer, RunMacro],
    ...[KeepUploads, ForgetUploads, OpenAnswerFile, ...attachments()],
    ...[MakeAnchors, ProveAnchors, GatherHistory, OwnComplaint, ExportCases, GatherDossier, KeepTaking],
    ...[KeepDossier, OpenDossier, ListKeptDossiers, ListCheckPolicies, WriteCheckPolicy],
  ],
})
export class CaseworkModule {}
