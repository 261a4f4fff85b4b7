import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaDifference } from '#libs/database';
import { aDatabase } from '#libs/testing';
import { vaultDatabase } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { intakeSmsDatabase } from './intake-sms.database.js';

const opened: DataSource[] = [];
let db: DataSource;
beforeAll(async () => {
  db = await aDatabase(intakeSmsDatabase, vaultDatabase);
  opened.push(db);
});
afterAll(() => Promise.all(opened.map((one) => one.destroy())));

describe('the database of intake-sms', () => {
  it('is what the entities say', async () => {
    expect(await schemaDifference(db)).toEqual([]);
  });

  it('reads nothing of the vault but by its functions', async () => {
    await expect(db.query('select * from vault.data_key')).rejects.toThrow(/permission denied/);
  });
});
