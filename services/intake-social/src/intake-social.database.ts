import type { DatabaseDefinition } from '#libs/database';
import { conversationEntities, conversationMigrations } from '#libs/intake';
import { messagingMigrations } from '#libs/messaging';

export const intakeSocialDatabase: DatabaseDefinition = {
  schema: 'intake_social',
  role: 'salur_intake_social',
  entities: conversationEntities,
  migrations: [...messagingMigrations, ...conversationMigrations],
};
