import type { DatabaseDefinition } from '#libs/database';
import { conversationEntities, conversationMigrations } from '#libs/intake';
import { messagingMigrations } from '#libs/messaging';

export const intakeSmsDatabase: DatabaseDefinition = {
  schema: 'intake_sms',
  role: 'salur_intake_sms',
  entities: conversationEntities,
  migrations: [...messagingMigrations, ...conversationMigrations],
};
