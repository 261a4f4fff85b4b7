import type { Socket } from 'node:net';
import { mock } from 'node:test';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEmptyDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from './open-database.js';
import { sendAhead } from './send-ahead.js';

type Written = Required<Pick<Socket, '_write' | '_writev'>>;

describe('a connection', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let db: DataSource;

  const prepared = async (like: string) => {
    const rows = await db.query<{ count: number }[]>(
      'select count(*)::int as count from pg_prepared_statements where strpos(statement, $1) = 1',
      [like],
    );
    return rows[0]?.count;
  };

  beforeAll(async () => {
    database = await anEmptyDatabase();
    const orchard = { schema: 'public', role: 'orchard', entities: [], migrations: [] };
    db = await openDatabase(orchard, database.adminUrl, 1);
    await db.query('create table pear (name text primary key, weight int)');
  });
  afterAll(async () => {
    await (db as DataSource | undefined)?.destroy();
    await (database as typeof database | undefined)?.drop();
  });

  it('prepares what is asked again and again, and answers the same', async () => {
    const ask = 'select $1::int + 1 as sum';
    const answers: unknown[] = [];
    for (let n = 0; n < 4; n += 1) answers.push(...(await db.query<unknown[]>(ask, [n])));
    expect(answers).toEqual([{ sum: 1 }, { sum: 2 }, { sum: 3 }, { sum: 4 }]);
    expect(await prepared(ask)).toBe(1);
  });

  it.each([
    { ask: 'select from pear where name ^@ $1', which: 'on what is asked for' },
    { ask: 'select from pear where name > $1 order by name limit 1 for update skip locked', which: 'on how many wait' },
  ])('has each planned for itself whose best plan depends $which', async ({ ask }) => {
    for (let n = 0; n < 4; n += 1) await db.query(ask, [String(n)]);
    expect(await prepared(ask)).toBe(0);
  });

  it.each([
    { type: 'text', values: ['a', '', 'NULL', null, 'with "quotes", {braces} and \\slashes\\', 'line\nnext', 'ķ'] },
    { type: 'text', values: ['a "line"\nof \\slashes\t', 'a "sign" \u007f \u2028 \u0001'] },
    { type: 'int', values: [1, -2, null] },
    { type: 'float8', values: [0.5, NaN, -Infinity] },
    { type: 'json', values: ['{"a":"\\"b\\""}'] },
    { type: 'timestamptz', values: [new Date('2026-11-23T02:00:00.123Z')] },
    { type: 'bytea', values: [Buffer.from([0, 1, 255])] },
    { type: 'boolean', values: [true, false] },
    { type: 'text', values: [] },
  ])('takes an array of $type as it is: $values', async ({ type, values }) => {
    const kept = type === 'json' ? 'text' : type;
    const [row] = await db.query<{ same: unknown }[]>(`select $1::${type}[]::${kept}[] as same`, [values]);
    expect(row?.same).toEqual(values);
  });

  it('takes half a letter among quotes as it takes one by itself', async () => {
    const half = 'a "half" \ud83d';
    const [row] = await db.query<{ listed: string[]; alone: string }[]>('select $1::text[] as listed, $2 as alone', [
      [half],
      half,
    ]);
    expect(row?.listed).toEqual([row?.alone]);
  });

  it('prepares anew when a migration has changed what comes back', async () => {
    const ask = 'select * from pear where name = $1';
    for (let n = 0; n < 4; n += 1) await db.query(ask, ['williams']);
    await db.query('alter table pear add column ripe boolean');
    await expect(db.query(ask, ['williams'])).rejects.toThrow('cached plan must not change result type');
    expect(await db.query<unknown[]>(ask, ['williams'])).toEqual([]);
  });

  it('begins a transaction with its first statement, and ends it as told', async () => {
    await db.transaction((tx) => tx.query(`insert into pear (name) values ('conference')`));
    const failing = db.transaction(async (tx) => {
      await tx.query(`insert into pear (name) values ('kieffer')`);
      await tx.query('select 1 / $1::int', [0]);
    });
    await expect(failing).rejects.toThrow('division by zero');
    await db.transaction(() => Promise.resolve());
    const [row] = await db.query<unknown[]>(
      `select (select string_agg(name, ' ') from pear) as names, pg_current_xact_id_if_assigned() as open`,
    );
    expect(row).toEqual({ names: 'conference', open: null });
  });

  it('takes back with a savepoint only what came after it', async () => {
    await db.transaction(async (tx) => {
      await tx.query(`insert into pear (name) values ('comice')`);
      await tx.query('savepoint before_fall');
      await expect(tx.query('insert into pear (name) values ($1)', ['comice'])).rejects.toThrow('duplicate key');
      await tx.query('rollback to savepoint before_fall');
    });
    const rows = await db.query<unknown[]>(`select from pear where name = 'comice'`);
    expect(rows).toHaveLength(1);
  });

  describe('what is sent ahead', () => {
    const keep = 'insert into pear (name) values ($1)';
    const kept = async (name: string) => (await db.query<unknown[]>('select from pear where name = $1', [name])).length;

    it('shares the packet of the commit', async () => {
      const runner = db.createQueryRunner();
      const { connection } = (await runner.connect()) as { connection: { stream: Written } };
      await runner.release();
      const packets = [mock.method(connection.stream, '_write'), mock.method(connection.stream, '_writev')];
      await db.transaction(async (tx) => {
        await tx.query('select');
        for (const one of packets) one.mock.resetCalls();
        await sendAhead(tx, keep, ['anjou']);
        await sendAhead(tx, keep, ['bosc']);
      });
      const sent = packets.reduce((sum, one) => sum + one.mock.callCount(), 0);
      mock.restoreAll();
      expect([sent, await kept('anjou'), await kept('bosc')]).toEqual([1, 1, 1]);
    });

    it('fails the commit by its own error when it fails, and nothing of the transaction stays', async () => {
      const failing = db.transaction(async (tx) => {
        await tx.query(keep, ['forelle']);
        await sendAhead(tx, keep, ['forelle']);
        await sendAhead(tx, keep, ['seckel']);
      });
      await expect(failing).rejects.toMatchObject({ driverError: { code: '23505', table: 'pear' } });
      expect([await kept('forelle'), await kept('seckel')]).toEqual([0, 0]);
    });

    it('fails what is asked next, which can take it back', async () => {
      await db.transaction(async (tx) => {
        await tx.query(keep, ['starkrimson']);
        await tx.query('savepoint before_fall');
        await sendAhead(tx, keep, ['starkrimson']);
        await expect(tx.query('release savepoint before_fall')).rejects.toThrow('duplicate key');
        await tx.query('rollback to savepoint before_fall');
      });
      expect(await kept('starkrimson')).toBe(1);
    });

    it('is taken back with all else, for a reason of its own or another', async () => {
      const failing = db.transaction(async (tx) => {
        await sendAhead(tx, keep, ['concorde']);
        await sendAhead(tx, keep, ['concorde']);
        throw new Error('No');
      });
      await expect(failing).rejects.toThrow('No');
      // The one connection is whole again, and holds against nobody what failed before.
      expect(await kept('concorde')).toBe(0);
    });

    it('needs a transaction: else nobody would be told of a failure', async () => {
      await expect(sendAhead(db.manager, keep, ['taylor'])).rejects.toThrow('Only in a transaction');
    });
  });
});
