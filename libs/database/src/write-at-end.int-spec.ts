import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anEmptyDatabase } from '#libs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { dropWrites, writeAtEnd, writeNow } from './write-at-end.js';

describe('a transaction', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let db: DataSource;
  let statements = 0;

  const write = async (tx: EntityManager, names: readonly string[]) => {
    statements += 1;
    await tx.query('insert into pear select unnest($1::text[])', [names]);
  };
  const names = async () => {
    const rows = await db.query<{ name: string }[]>('select name from pear order by name');
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    database = await anEmptyDatabase();
    db = await new DataSource({ type: 'postgres', url: database.adminUrl, installExtensions: false }).initialize();
    await db.query('create table pear (name text primary key)');
  });
  beforeEach(async () => {
    await db.query('delete from pear');
    statements = 0;
  });
  afterAll(async () => {
    await (db as DataSource | undefined)?.destroy();
    await (database as typeof database | undefined)?.drop();
  });

  it('writes all that was to be written at its end in one statement', async () => {
    await db.transaction(async (tx) => {
      for (const name of ['a', 'b', 'c']) writeAtEnd(tx, write, name);
      expect(await tx.query<unknown[]>('select from pear')).toEqual([]);
    });
    expect([await names(), statements]).toEqual([['a', 'b', 'c'], 1]);
  });

  it('writes nothing when it is rolled back', async () => {
    const undecided = db.transaction((tx) => {
      writeAtEnd(tx, write, 'a');
      return Promise.reject(new Error('No'));
    });
    await expect(undecided).rejects.toThrow('No');
    expect([await names(), statements]).toEqual([[], 0]);
  });

  it('fails as a whole when what is written at its end is refused', async () => {
    const twice = db.transaction(async (tx) => {
      await tx.query(`insert into pear values ('a')`);
      writeAtEnd(tx, write, 'a');
    });
    await expect(twice).rejects.toThrow('duplicate key');
    expect(await names()).toEqual([]);
  });

  it('leaves out what belonged to a part that was undone, and keeps what was written before', async () => {
    await db.transaction(async (tx) => {
      writeAtEnd(tx, write, 'kept');
      await writeNow(tx);
      await tx.query('savepoint part');
      writeAtEnd(tx, write, 'undone');
      dropWrites(tx);
      await tx.query('rollback to savepoint part');
    });
    expect(await names()).toEqual(['kept']);
  });

  it('is needed: outside of one there is no end', () => {
    expect(() => {
      writeAtEnd(db.manager, write, 'a');
    }).toThrow('Only a transaction has an end');
  });
});
