import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { vault } from '#libs/vault';
import { OnCaseAnswered } from './cases/on-case-answered.js';
import { OnCaseAsked } from './cases/on-case-asked.js';
import { OnCaseClosed } from './cases/on-case-closed.js';
import { OnCaseInherited } from './cases/on-case-inherited.js';
import { OnCaseMerged } from './cases/on-case-merged.js';
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
import { OnDeadlineReminded } from './deadlines/on-deadline-reminded.js';
import { OnNoticeReported } from './notices/on-notice-reported.js';
import { FallBack } from './notices/fall-back.js';
import { PlanNotice } from './notices/plan-notice.js';
import { ReleaseHeld } from './notices/release-held.js';
import { RunNotices } from './notices/run-notices.js';
import { SayNotice } from './notices/say-notice.js';
import { SettleNotices } from './notices/settle-notices.js';
import { notifierDatabase } from './notifier.database.js';
import { ListTemplates } from './templates/list-templates.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesInForce } from './templates/templates-in-force.js';
import { WriteTemplate } from './templates/write-template.js';
import { notifierEnv } from './notifier.env.js';

@Module({
  controllers: [TemplatesController],
  providers: [
    notifierEnv,
    ...access(),
    ...database(notifierDatabase),
    ...vault(),
    ...messaging({
      service: 'notifier',
      pace: 'calm',
      readAhead: takeInHand,
      handlers: [
        OnComplaintFiled,
        OnComplaintAddedTo,
        OnComplaintErased,
        OnComplaintAccessAsked,
        OnNoticeReported,
        OnComplaintAssigned,
        OnComplaintPutToCitizen,
        OnComplaintSetAside,
        OnEmergencyFound,
        OnCaseAsked,
        OnCaseAnswered,
        OnCasePostponed,
        OnCaseReopened,
        OnCaseMerged,
        OnCaseInherited,
        OnCaseClosed,
        OnDeadlineReminded,
      ],
    }),
    ...[TemplatesInForce, ListTemplates, WriteTemplate],
    SayNotice,
    PlanNotice,
    FallBack,
    ReleaseHeld,
    SettleNotices,
    RunNotices,
  ],
})
export class NotifierModule {}
