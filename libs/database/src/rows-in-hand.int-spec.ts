import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anEmptyDatabase } from '#libs/testing';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { FrugalClient } from './frugal-client.js';
import { RowsInHand } from './rows-in-hand.js';
import { dropWrites, writeNow } from './write-at-end.js';
import { putRow } from './write-rows.js';

@Entity('pear')
class Pear {
  @PrimaryColumn('int') id!: number;
  @Column('text') tree!: string;
  @Column('text', { array: true }) spots!: string[];
  @Column('timestamptz', { nullable: true }) pickedAt!: Date | null;
  @Column('jsonb', { nullable: true }) told!: object | null;

  static on(tree: string, id: number): Pear {
    return Object.assign(new Pear(), { id, tree, spots: ['a, "b"'], pickedAt: null, told: null });
  }
}

const pears = new RowsInHand(Pear, 'tree', true);
const picked = new Date('2026-11-23T02:00:00.123Z');

describe('rows in hand', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let db: DataSource;
  let statements: string[] = [];
  const stored = () => db.getRepository(Pear).find({ order: { id: 'asc' } });

  beforeAll(async () => {
    database = await anEmptyDatabase();
    const counting = { log: () => undefined, logQuery: (sql: string) => statements.push(sql) };
    const silent = { logQueryError: () => 0, logQuerySlow: () => 0, logSchemaBuild: () => 0, logMigration: () => 0 };
    db = await new DataSource({
      ...{ type: 'postgres', url: database.adminUrl, entities: [Pear], installExtensions: false },
      extra: { Client: FrugalClient },
      ...{ logging: ['query'], logger: { ...counting, ...silent } },
    }).initialize();
    await db.query(
      `create table pear (id int primary key, tree text not null, spots text[] not null, "pickedAt" timestamptz, told jsonb)`,
    );
  });
  beforeEach(async () => {
    await db.query('delete from pear');
    await db.getRepository(Pear).insert([Pear.on('old', 1), Pear.on('old', 2), Pear.on('young', 3)]);
    statements = [];
  });
  afterAll(async () => {
    await (db as DataSource | undefined)?.destroy();
    await (database as typeof database | undefined)?.drop();
  });

  it('are read in one statement and written in one of each kind, however many there are', async () => {
    await db.transaction(async (tx) => {
      await pears.take(tx, ['old', 'young', 'none']);
      for (const tree of ['old', 'young'])
        for (const pear of await pears.of(tx, tree)) pears.change(tx, pear, { pickedAt: picked });
      for (const id of [4, 5]) await pears.add(tx, Pear.on('none', id));
      const [fresh] = await pears.of(tx, 'none');
      if (fresh) pears.change(tx, fresh, { spots: [] });
    });
    // Begin, read, insert, update, commit.
    expect(statements).toHaveLength(5);
    expect((await stored()).map(({ id, spots, pickedAt }) => [id, spots, pickedAt])).toEqual([
      ...[1, 2, 3].map((id) => [id, ['a, "b"'], picked]),
      ...[
        [4, [], null],
        [5, ['a, "b"'], null],
      ],
    ]);
  });

  it('are written in the columns that have changed, and in those of which that cannot be told', async () => {
    await db.transaction(async (tx) => {
      for (const pear of await pears.of(tx, 'old')) pears.change(tx, pear, { tree: 'old', pickedAt: picked });
      const [inside] = await pears.of(tx, 'young');
      inside?.spots.push('brown');
      if (inside) pears.change(tx, inside);
    });
    const [update = ''] = statements.filter((sql) => sql.startsWith('update'));
    const written = /set (.*)\n/.exec(update)?.[1];
    expect(written).toBe('"spots" = new."spots", "pickedAt" = new."pickedAt"');
    expect((await stored()).map(({ spots, pickedAt }) => [spots.length, pickedAt])).toEqual([
      [1, picked],
      [1, picked],
      [2, null],
    ]);
  });

  it('are found by their key where it is but one, which may hold anything', async () => {
    const told = { by: ['a "b"', { c: null }], at: picked.toISOString() };
    await db.transaction(async (tx) => {
      const [pear] = await pears.of(tx, 'young');
      if (pear) pears.change(tx, pear, { tree: `o'ld`, spots: ['c, "d"', ''], pickedAt: picked, told });
    });
    const [update = ''] = statements.filter((sql) => sql.startsWith('update'));
    expect(update).toMatch(/where "id" = \$1$/);
    expect((await stored()).at(-1)).toEqual({ id: 3, tree: `o'ld`, spots: ['c, "d"', ''], pickedAt: picked, told });
    await db.transaction(async (tx) => {
      const [pear] = await pears.of(tx, `o'ld`);
      if (pear) pears.change(tx, pear, { pickedAt: null, told: null });
    });
    expect((await stored()).at(-1)).toMatchObject({ pickedAt: null, told: null });
  });

  it('are written again where they change again', async () => {
    await db.transaction(async (tx) => {
      const [pear] = await pears.of(tx, 'young');
      for (const pickedAt of [picked, null]) {
        if (pear) pears.change(tx, pear, { pickedAt });
        await writeNow(tx);
      }
    });
    expect((await stored()).at(-1)?.pickedAt).toBeNull();
  });

  it('are locked until the transaction ends', async () => {
    await db.transaction(async (tx) => {
      await pears.take(tx, ['old']);
      const others = await db.query<{ id: number }[]>('select id from pear order by id for update skip locked');
      expect(others.map(({ id }) => id)).toEqual([3]);
    });
  });

  it('are read anew after a part was undone, and what was changed in it is gone', async () => {
    await db.transaction(async (tx) => {
      const [undone] = await pears.of(tx, 'young');
      if (undone) pears.change(tx, undone, { spots: ['undone'] });
      dropWrites(tx);
      const [again] = await pears.of(tx, 'young');
      expect(again?.spots).toEqual(['a, "b"']);
    });
    expect((await stored()).at(-1)?.spots).toEqual(['a, "b"']);
  });

  it('belong to one transaction only', async () => {
    const refused = db.transaction(async (tx) => {
      for (const pear of await pears.of(tx, 'young')) pears.change(tx, pear, { spots: [] });
      throw new Error('No');
    });
    await expect(refused).rejects.toThrow('No');
    const [again] = await db.transaction((tx) => pears.of(tx, 'young'));
    expect(again?.spots).toEqual(['a, "b"']);
  });

  it('may be put into the table one by one, whether they are there or not', async () => {
    await db.transaction(async (tx) => {
      await putRow(tx, Pear, Object.assign(Pear.on('younger', 3), { pickedAt: picked }));
      await putRow(tx, Pear, Pear.on('new', 4));
      await putRow(tx, Pear, Object.assign(Pear.on('new', 4), { spots: [] }));
    });
    expect((await stored()).slice(2)).toEqual([
      { id: 3, tree: 'younger', spots: ['a, "b"'], pickedAt: picked, told: null },
      { id: 4, tree: 'new', spots: [], pickedAt: null, told: null },
    ]);
  });
});
