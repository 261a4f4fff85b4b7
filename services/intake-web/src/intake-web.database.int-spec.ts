import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaDifference } from '#libs/database';
import { aDatabase } from '#libs/testing';
import { vaultDatabase } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { intakeWebDatabase } from './intake-web.database.js';

let db: DataSource;
beforeAll(async () => {
  db = await aDatabase(intakeWebDatabase, vaultDatabase);
});
afterAll(async () => {
  await db?.destroy();
});

describe('the database of intake-web', () => {
  it('is what the entities say', async () => {
    expect(await schemaDifference(db)).toEqual([]);
  });

  it('reads nothing of the vault but by its functions', async () => {
    await expect(db.query('select * from vault.data_key')).rejects.toThrow(/permission denied|does not exist/);
  });
});
