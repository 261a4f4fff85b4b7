import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anEmptyDatabase, eventually } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { KeptConnection } from './kept-connection.js';
import { openDatabase } from './open-database.js';

const definition = { schema: 'public', role: 'postgres', entities: [], migrations: [] };
const ownPid = 'select pg_backend_pid() as pid';

describe('KeptConnection', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let db: DataSource;
  let kept: KeptConnection;
  const pidOf = async () => (await kept.query(ownPid, [])) as { pid: number }[];

  beforeEach(async () => {
    database = await anEmptyDatabase();
    db = await openDatabase(definition, database.adminUrl, 2);
    kept = new KeptConnection(db);
  });
  afterEach(async () => {
    await db.destroy();
    await database.drop();
  });

  it('waits for nobody who stands in line for the pool', async () => {
    const before = await pidOf();
    let served = false;
    const inLine = await db.transaction(async (tx) => {
      await tx.query('select 1');
      const next = db.query('select 1').then(() => (served = true));
      expect(await pidOf()).toEqual(before);
      expect(served).toBe(false);
      return [next];
    });
    await Promise.all(inLine);
  });

  it('is replaced when it was broken at rest', async () => {
    const [before] = await pidOf();
    await db.query('select pg_terminate_backend($1)', [before?.pid]);
    const [after] = await eventually(() => pidOf(), 'another connection');
    expect(after?.pid).not.toBe(before?.pid);
  });

  it('goes on after a statement that was refused', async () => {
    await expect(kept.query('select 1 / $1::int', [0])).rejects.toThrow('division by zero');
    expect(await pidOf()).toHaveLength(1);
  });
});
