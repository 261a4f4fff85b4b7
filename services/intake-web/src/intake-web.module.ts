import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { intake, OnComplaintFiled, OnComplaintFiledInFull, OpenFile, trackingHandlers } from '#libs/intake';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { AskForCode } from './access/ask-for-code.js';
import { EnterCode } from './access/enter-code.js';
import { OneTimeCodes } from './access/one-time-codes.js';
import { PrivateLinks } from './access/private-links.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { ActAsReporter } from './complaints/act-as-reporter.js';
import { ActOnce } from './complaints/act-once.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { EraseComplaint } from './erasures/erase-complaint.js';
import { ErasureController } from './erasures/erasure.controller.js';
import { ErasureRequestController } from './erasures/erasure-request.controller.js';
import { ErasureRefusalController } from './erasures/erasure-refusal.controller.js';
import { ErasureRequests } from './erasures/erasure-requests.js';
import { ErasuresController } from './erasures/erasures.controller.js';
import { ListErasures } from './erasures/list-erasures.js';
import { ListRefusals } from './erasures/list-refusals.js';
import { LookBeforeErasure } from './erasures/look-before-erasure.js';
import { FileFromWeb } from './complaints/file-from-web.js';
import { ReplyKeys } from './complaints/reply-keys.js';
import { ReporterController } from './complaints/reporter.controller.js';
import { TakeForm } from './complaints/take-form.js';
import { CounterApiController } from './counter/counter-api.controller.js';
import { FileAtCounter } from './counter/file-at-counter.js';
import { LookUpCitizen } from './counter/look-up-citizen.js';
import { LookUpLimit } from './counter/look-up-limit.js';
import { ClearDrafts } from './drafts/clear-drafts.js';
import { KeepDraft } from './drafts/keep-draft.js';
import { GatherFiles } from './drafts/gather-files.js';
import { KeepFile } from './drafts/keep-file.js';
import { KeptFiles } from './drafts/kept-files.js';
import { SendDraft } from './drafts/send-draft.js';
import { SendForm } from './drafts/send-form.js';
import { ListEmbeddable } from './embedding/list-embeddable.js';
import { EmbeddingsController } from './embedding/embeddings.controller.js';
import { ConfirmWish } from './followers/confirm-wish.js';
import { FollowComplaint } from './followers/follow-complaint.js';
import { FollowLimit } from './followers/follow-limit.js';
import { ForgetWishes } from './followers/forget-wishes.js';
import { KeepWishes } from './followers/keep-wishes.js';
import { TellFollowing } from './followers/tell-following.js';
import { ListInstitutions } from './institutions/list-institutions.js';
import { OnInstitutionChanged } from './institutions/on-institution-changed.js';
import { intakeWebDatabase } from './intake-web.database.js';
import { intakeWebEnv } from './intake-web.env.js';
import { MapController } from './map/map.controller.js';
import { PlaceMap } from './map/place-map.js';
import { FindSimilar } from './nearby/find-similar.js';
import { ListNearby } from './nearby/list-nearby.js';
import { NearbyLimit } from './nearby/nearby-limit.js';
import { NoteRegion } from './nearby/note-region.js';
import { SeeNearby } from './nearby/see-nearby.js';
import { OnNoticePlanned } from './notices/on-notice-planned.js';
import { pageControllers, pageProviders } from './pages/pages.js';
import { GuardFiling } from './proof/guard-filing.js';
import { ProofOfWork } from './proof/proof-of-work.js';
import { AskRouter } from './suggestions/ask-router.js';
import { CountComplaints } from './tracking/count-complaints.js';
import { CountPunctuality } from './tracking/count-punctuality.js';
import { FindComplaint } from './tracking/find-complaint.js';
import { GuessLimit } from './tracking/guess-limit.js';
import { SeeComplaint } from './tracking/see-complaint.js';
import { SeeOthers } from './tracking/see-others.js';
import { SeePromise } from './tracking/see-promise.js';
import { SeeStandards } from './tracking/see-standards.js';
import { TusUploads } from './uploads/tus-uploads.js';
import { UploadLimit } from './uploads/upload-limit.js';
import { UploadsController } from './uploads/uploads.controller.js';

const tracked = trackingHandlers.map((one) => (one === OnComplaintFiled ? OnComplaintFiledInFull : one));
export const handlers = [...tracked, OnNoticePlanned, OnInstitutionChanged];
const complaints = [FileFromWeb, ReplyKeys, TakeForm, ActOnce, ActAsReporter];
const erasures = [EraseComplaint, ErasureRequests, ListErasures, ListRefusals, LookBeforeErasure];
const tracking = [
  FindComplaint,
  GuessLimit,
  SeeComplaint,
  SeeOthers,
  SeePromise,
  SeeStandards,
  CountComplaints,
  CountPunctuality,
  FollowComplaint,
  TellFollowing,
  ...[KeepWishes, ConfirmWish, ForgetWishes, FollowLimit],
];
const drafts = [KeepDraft, KeepFile, KeptFiles, GatherFiles, SendDraft, SendForm, ClearDrafts];
const accessOfCitizens = [AskForCode, EnterCode, OneTimeCodes, PrivateLinks];

/** The citizens' pages and the public API. */
@Module({
  controllers: [
    ComplaintsController,
    ReporterController,
    ErasureController,
    ErasureRequestController,
    ErasureRefusalController,
    ErasuresController,
    AttachmentsController,
    UploadsController,
    EmbeddingsController,
    CounterApiController,
    MapController,
    ...pageControllers,
  ],
  providers: [
    intakeWebEnv,
    ...database(intakeWebDatabase),
    ...vault(),
    ...access(),
    ...intake(),
    ...messaging({ service: 'intake-web', handlers, pace: 'calm' }),
    ...complaints,
    ...erasures,
    ...tracking,
    ...accessOfCitizens,
    ...drafts,
    ...[TusUploads, UploadLimit],
    ...[GuardFiling, ProofOfWork],
    ...[NoteRegion, ListNearby, SeeNearby, FindSimilar, NearbyLimit, AskRouter],
    PlaceMap,
    ListEmbeddable,
    FileAtCounter,
    LookUpCitizen,
    LookUpLimit,
    ...pageProviders,
    ListInstitutions,
    OpenFile,
  ],
})
export class IntakeWebModule {}
