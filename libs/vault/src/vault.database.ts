import type { DatabaseDefinition } from '#libs/database';
import { grantVault } from './grant-vault.js';
import { KeepKeys1766300000001 } from './migrations/1766300000001-keep-keys.js';
import { MasterKey1768700000001 } from './migrations/1768700000001-master-key.js';
import { Vault1764000000000 } from './migrations/1764000000000-vault.js';
import { Reveal1764900000000 } from './migrations/1764900000000-reveal.js';
import { StaffAddress1766000000001 } from './migrations/1766000000001-staff-address.js';

/** Keys and contacts. No service reads these tables: all go through functions, and each role may call only what it needs. */
export const vaultDatabase: DatabaseDefinition = {
  schema: 'vault',
  role: 'salur_vault',
  entities: [],
  migrations: [
    Vault1764000000000,
    Reveal1764900000000,
    StaffAddress1766000000001,
    KeepKeys1766300000001,
    MasterKey1768700000001,
  ],
  grants: grantVault,
};
