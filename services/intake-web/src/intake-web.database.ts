import type { DatabaseDefinition } from '#libs/database';
import { intakeEntities, intakeMigrations } from '#libs/intake';
import { messagingMigrations } from '#libs/messaging';
import { ErasureRow } from './complaints/erasure.entity.js';
import { InstitutionRow } from './institutions/institution.entity.js';
import { IntakeWeb1764200000000 } from './migrations/1764200000000-intake-web.js';

export const intakeWebDatabase: DatabaseDefinition = {
  schema: 'intake_web',
  role: 'salur_intake_web',
  entities: [...intakeEntities, InstitutionRow, ErasureRow],
  migrations: [...messagingMigrations, ...intakeMigrations, IntakeWeb1764200000000],
};
