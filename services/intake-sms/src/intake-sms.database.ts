import type { DatabaseDefinition } from '#libs/database';
import { conversationEntities, conversationMigrations } from '#libs/intake';
import { messagingMigrations } from '#libs/messaging';
import { Smpp1765700000001 } from './migrations/1765700000001-smpp.js';
import { SmppArrival, SmppLeaseRow, SmppPart, SmppSegment } from './smpp/smpp.entities.js';

export const intakeSmsDatabase: DatabaseDefinition = {
  schema: 'intake_sms',
  role: 'salur_intake_sms',
  entities: [...conversationEntities, SmppLeaseRow, SmppArrival, SmppPart, SmppSegment],
  migrations: [...messagingMigrations, ...conversationMigrations, Smpp1765700000001],
};
