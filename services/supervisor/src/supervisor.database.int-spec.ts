import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaDifference } from '#libs/database';
import { aDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { supervisorDatabase } from './supervisor.database.js';

let db: DataSource;
beforeAll(async () => {
  db = await aDatabase(supervisorDatabase);
});
afterAll(async () => {
  await db?.destroy();
});

describe('the database of the supervisor', () => {
  it('has the tables that its entities say', async () => {
    expect(await schemaDifference(db)).toEqual([]);
  });
});
