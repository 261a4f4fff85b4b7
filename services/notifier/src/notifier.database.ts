import type { DatabaseDefinition } from '#libs/database';
import { messagingMigrations } from '#libs/messaging';
import { Complaint } from './complaints/complaint.entity.js';
import { Notifier1764200000001 } from './migrations/1764200000001-notifier.js';
import { SettleNotices1765500000001 } from './migrations/1765500000001-settle-notices.js';
import { HoldNotices1765500000002 } from './migrations/1765500000002-hold-notices.js';
import { Templates1765500000003 } from './migrations/1765500000003-templates.js';
import { NoticeTemplate } from './templates/template.entity.js';
import { Notice } from './notices/notice.entity.js';

export const notifierDatabase: DatabaseDefinition = {
  schema: 'notifier',
  role: 'salur_notifier',
  entities: [Complaint, Notice, NoticeTemplate],
  migrations: [
    ...messagingMigrations,
    Notifier1764200000001,
    SettleNotices1765500000001,
    HoldNotices1765500000002,
    Templates1765500000003,
  ],
};
