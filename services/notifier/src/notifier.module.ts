import { Module, type Type } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging, type EventHandler } from '#libs/messaging';
import { vault } from '#libs/vault';
import { OnCaseAnswered } from './cases/on-case-answered.js';
import { OnCaseAsked } from './cases/on-case-asked.js';
import { OnCaseClosed } from './cases/on-case-closed.js';
import { OnCaseDisposed } from './cases/on-case-disposed.js';
import { OnCaseEntrusted } from './cases/on-case-entrusted.js';
import { OnCaseInherited } from './cases/on-case-inherited.js';
import { OnCaseMerged } from './cases/on-case-merged.js';
import { OnCaseOpened } from './cases/on-case-opened.js';
import { OnCasePostponed } from './cases/on-case-postponed.js';
import { OnCaseReopened } from './cases/on-case-reopened.js';
import { takeInHand } from './complaints/in-hand.js';
import { OnComplaintAccessAsked } from './complaints/on-complaint-access-asked.js';
import { OnComplaintAddedTo } from './complaints/on-complaint-added-to.js';
import { OnComplaintAssigned } from './complaints/on-complaint-assigned.js';
import { OnComplaintErased } from './complaints/on-complaint-erased.js';
import { OnComplaintFiled } from './complaints/on-complaint-filed.js';
import { OnComplaintPutToCitizen } from './complaints/on-complaint-put-to-citizen.js';
import { OnComplaintSetAside } from './complaints/on-complaint-set-aside.js';
import { OnEmergencyFound } from './complaints/on-emergency-found.js';
import { OnDeadlineEscalated } from './deadlines/on-deadline-escalated.js';
import { OnDeadlineReminded } from './deadlines/on-deadline-reminded.js';
import { OnDigestMade } from './deadlines/on-digest-made.js';
import { OnLetterSent } from './deadlines/on-letter-sent.js';
import { DevicesController } from './devices/devices.controller.js';
import { KeepDevices } from './devices/keep-devices.js';
import { PushKeys } from './devices/push-keys.js';
import { PushToDevice } from './devices/push-to-device.js';
import { Subscriptions } from './devices/subscription.js';
import { OnComplaintFollowerAsked } from './followers/on-complaint-follower-asked.js';
import { RunFollowerMails } from './followers/run-follower-mails.js';
import { SendToFollowers } from './followers/send-to-followers.js';
import { TellFollowers } from './followers/tell-followers.js';
import { OnInstitutionChanged } from './institutions/on-institution-changed.js';
import { OnNoticeReported } from './notices/on-notice-reported.js';
import { FallBack } from './notices/fall-back.js';
import { KeepTold } from './notices/keep-told.js';
import { DrawUpNotices } from './notices/draw-up-notices.js';
import { PlanNotice } from './notices/plan-notice.js';
import { ReleaseHeld } from './notices/release-held.js';
import { RunNotices } from './notices/run-notices.js';
import { SayNotice } from './notices/say-notice.js';
import { SettleNotices } from './notices/settle-notices.js';
import { WordNotices } from './notices/word-notices.js';
import { PreviewNotices } from './previews/preview-notices.js';
import { PreviewsController } from './previews/previews.controller.js';
import { OnReplyReported } from './prices/on-reply-reported.js';
import { PricesController } from './prices/prices.controller.js';
import { PricesInForce } from './prices/prices-in-force.js';
import { SumCosts } from './prices/sum-costs.js';
import { WritePrice } from './prices/write-price.js';
import { notifierDatabase } from './notifier.database.js';
import { PlanStaffNotice } from './staff/plan-staff-notice.js';
import { RunStaffNotices } from './staff/run-staff-notices.js';
import { SendStaffNotices } from './staff/send-staff-notices.js';
import { StaffLedger } from './staff/staff-ledger.js';
import { StaffWishes } from './staff/staff-wishes.js';
import { StaffWishesController } from './staff/staff-wishes.controller.js';
import { ListTemplates } from './templates/list-templates.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesInForce } from './templates/templates-in-force.js';
import { WriteTemplate } from './templates/write-template.js';
import { AttemptDelivery } from './webhooks/attempt-delivery.js';
import { ClaimDeliveries } from './webhooks/claim-deliveries.js';
import { DeliveriesController } from './webhooks/deliveries.controller.js';
import { EndpointSecrets } from './webhooks/endpoint-secrets.js';
import { EndpointsInForce } from './webhooks/endpoints-in-force.js';
import { ForgetDeliveries } from './webhooks/forget-deliveries.js';
import { ListDeliveries } from './webhooks/list-deliveries.js';
import { ListEndpoints } from './webhooks/list-endpoints.js';
import { NoteAttempt } from './webhooks/note-attempt.js';
import { PingEndpoint } from './webhooks/ping-endpoint.js';
import { PostWebhook } from './webhooks/post-webhook.js';
import { ReplayDeliveries } from './webhooks/replay-deliveries.js';
import { RunDeliveries } from './webhooks/run-deliveries.js';
import { ServeEndpoints } from './webhooks/serve-endpoints.js';
import { TellEndpoints } from './webhooks/tell-endpoints.js';
import { tellingHandlers } from './webhooks/telling-handlers.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WriteEndpoint } from './webhooks/write-endpoint.js';
import { notifierEnv } from './notifier.env.js';

export const handlers: Type<EventHandler>[] = [
  OnInstitutionChanged,
  OnComplaintFiled,
  OnComplaintAddedTo,
  OnComplaintErased,
  OnComplaintAccessAsked,
  OnComplaintFollowerAsked,
  OnNoticeReported,
  OnReplyReported,
  OnComplaintAssigned,
  OnComplaintPutToCitizen,
  OnComplaintSetAside,
  OnEmergencyFound,
  OnCaseOpened,
  OnCaseDisposed,
  OnCaseAsked,
  OnCaseAnswered,
  OnCasePostponed,
  OnCaseReopened,
  OnCaseMerged,
  OnCaseInherited,
  OnCaseClosed,
  OnCaseEntrusted,
  OnDeadlineReminded,
  OnDeadlineEscalated,
  OnDigestMade,
  OnLetterSent,
  ...tellingHandlers,
];

const toEndpoints = [
  ...[EndpointsInForce, EndpointSecrets, TellEndpoints, PostWebhook, NoteAttempt, AttemptDelivery, ClaimDeliveries],
  ...[ServeEndpoints, ForgetDeliveries, RunDeliveries],
  ...[ListEndpoints, WriteEndpoint, PingEndpoint, ListDeliveries, ReplayDeliveries],
];

@Module({
  controllers: [
    ...[TemplatesController, PricesController, WebhooksController, DeliveriesController],
    ...[StaffWishesController, DevicesController, PreviewsController],
  ],
  providers: [
    notifierEnv,
    ...access(),
    ...database(notifierDatabase),
    ...vault(),
    ...messaging({
      service: 'notifier',
      pace: 'calm',
      readAhead: takeInHand,
      handlers,
    }),
    ...[PlanStaffNotice, StaffLedger, SendStaffNotices, RunStaffNotices, StaffWishes],
    ...[TellFollowers, SendToFollowers, RunFollowerMails],
    ...[PushKeys, Subscriptions, KeepDevices, PushToDevice],
    ...[TemplatesInForce, ListTemplates, WriteTemplate],
    ...[PricesInForce, WritePrice, SumCosts],
    WordNotices,
    SayNotice,
    DrawUpNotices,
    PlanNotice,
    PreviewNotices,
    KeepTold,
    FallBack,
    ReleaseHeld,
    SettleNotices,
    RunNotices,
    ...toEndpoints,
  ],
})
export class NotifierModule {}
