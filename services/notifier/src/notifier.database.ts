import type { DatabaseDefinition } from '#libs/database';
import { messagingMigrations } from '#libs/messaging';
import { KnownCase } from './cases/known-case.entity.js';
import { Complaint } from './complaints/complaint.entity.js';
import { StaffDevice } from './devices/device.entity.js';
import { FollowerMail } from './followers/follower-mail.entity.js';
import { Institution } from './institutions/institution.entity.js';
import { Notifier1764200000001 } from './migrations/1764200000001-notifier.js';
import { SettleNotices1765500000001 } from './migrations/1765500000001-settle-notices.js';
import { HoldNotices1765500000002 } from './migrations/1765500000002-hold-notices.js';
import { Templates1765500000003 } from './migrations/1765500000003-templates.js';
import { Prices1766100000001 } from './migrations/1766100000001-prices.js';
import { Webhooks1766000000001 } from './migrations/1766000000001-webhooks.js';
import { StaffNotices1766100000002 } from './migrations/1766100000002-staff-notices.js';
import { Devices1766400000001 } from './migrations/1766400000001-devices.js';
import { ChargedReplies1766730000001 } from './migrations/1766730000001-charged-replies.js';
import { Followers1766900000001 } from './migrations/1766900000001-followers.js';
import { DeliveriesOfComplaint1767700000002 } from './migrations/1767700000002-deliveries-of-complaint.js';
import { DossierOfNotice1768000000001 } from './migrations/1768000000001-dossier-of-notice.js';
import { FollowerConfirms1769000000001 } from './migrations/1769000000001-follower-confirms.js';
import { NoticeTemplate } from './templates/template.entity.js';
import { Notice } from './notices/notice.entity.js';
import { ChargedReply } from './prices/charged-reply.entity.js';
import { Price } from './prices/price.entity.js';
import { StaffNotice } from './staff/staff-notice.entity.js';
import { StaffWishRow } from './staff/staff-wish.entity.js';
import { WebhookDelivery } from './webhooks/delivery.entity.js';
import { WebhookEndpoint } from './webhooks/endpoint.entity.js';

export const notifierDatabase: DatabaseDefinition = {
  schema: 'notifier',
  role: 'salur_notifier',
  entities: [
    Complaint,
    KnownCase,
    Institution,
    Notice,
    NoticeTemplate,
    Price,
    ChargedReply,
    WebhookEndpoint,
    WebhookDelivery,
    StaffNotice,
    StaffWishRow,
    StaffDevice,
    FollowerMail,
  ],
  migrations: [
    ...messagingMigrations,
    Notifier1764200000001,
    SettleNotices1765500000001,
    HoldNotices1765500000002,
    Templates1765500000003,
    Webhooks1766000000001,
    Prices1766100000001,
    StaffNotices1766100000002,
    Devices1766400000001,
    ChargedReplies1766730000001,
    Followers1766900000001,
    DeliveriesOfComplaint1767700000002,
    DossierOfNotice1768000000001,
    FollowerConfirms1769000000001,
  ],
};
