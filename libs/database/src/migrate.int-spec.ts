import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEmptyDatabase, migrateForTest } from '#libs/testing';
import { Column, Entity, PrimaryColumn, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { DatabaseDefinition } from './database-definition.js';
import { describeSchema } from './describe-schema.js';
import { openDatabase } from './open-database.js';
import { schemaDifference } from './schema-difference.js';

class Orchard1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table fruit_tree (id uuid primary key, planted_on date not null, kind text not null);
      create table harvest (id bigint generated always as identity primary key, tree_id uuid not null);
      comment on table harvest is 'append only: what was picked was picked';
      create function trees() returns bigint language sql security definer set search_path from current
        as 'select count(*) from fruit_tree'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function trees; drop table harvest, fruit_tree');
  }
}

class Second1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index fruit_tree_by_kind on fruit_tree (kind)');
    await db.query('select 1 / 0');
  }

  async down(): Promise<void> {
    // Never applied.
  }
}

@Entity('fruit_tree')
class FruitTree {
  @PrimaryColumn('uuid') id!: string;
  @Column('date') plantedOn!: string;
  @Column('text') kind!: string;
}

@Entity('fruit_tree')
class TreeWithAge {
  @PrimaryColumn('uuid') id!: string;
  @Column('date') plantedOn!: string;
  @Column('text') kind!: string;
  @Column('int') age!: number;
}

const orchard: DatabaseDefinition = {
  schema: 'orchard',
  role: 'salur_t_orchard',
  actingRoles: ['salur_t_orchard_reader'],
  entities: [FruitTree],
  migrations: [Orchard1764000000001],
  grants: async (db, all) => {
    for (const { role } of all) {
      await db.query(`grant usage on schema orchard to ${role}; grant execute on function orchard.trees() to ${role}`);
    }
    await db.query('grant usage on schema orchard to salur_t_orchard_reader');
    await db.query('grant select on orchard.harvest to salur_t_orchard_reader');
  },
};
const market: DatabaseDefinition = { schema: 'market', role: 'salur_t_market', entities: [], migrations: [] };
const both = [orchard, market];

describe('migrate', () => {
  let empty: Awaited<ReturnType<typeof anEmptyDatabase>>;
  const opened: DataSource[] = [];

  const openAs = async (definition: DatabaseDefinition, entities = definition.entities) => {
    const url = new URL(empty.adminUrl);
    url.username = definition.role;
    url.password = `${definition.role}-of-tests`;
    const db = await openDatabase({ ...definition, entities }, url.href, 2);
    opened.push(db);
    return db;
  };

  beforeAll(async () => {
    empty = await anEmptyDatabase();
    await migrateForTest(both, empty.adminUrl);
  });
  afterAll(async () => {
    for (const db of opened) await db.destroy();
    await (empty as typeof empty | undefined)?.drop();
  });

  it('may be repeated, also by several at once', async () => {
    const all = Promise.all([1, 2, 3].map(() => migrateForTest(both, empty.adminUrl)));
    await expect(all).resolves.toHaveLength(3);
  });

  it('leaves nothing of a migration that failed, and says which', async () => {
    const broken = { ...orchard, migrations: [...orchard.migrations, Second1764000000002] };
    await expect(migrateForTest([broken], empty.adminUrl)).rejects.toThrow(
      'Migration Second1764000000002 of schema orchard failed',
    );
    expect(await describeSchema(await openAs(orchard), 'orchard')).not.toContain('fruit_tree_by_kind');
  });

  it('lets a service read and write its own tables by their plain names', async () => {
    const db = await openAs(orchard);
    const trees = db.getRepository(FruitTree);
    await trees.insert({ id: '019aaf00-0000-7000-8000-000000000001', plantedOn: '2026-11-23', kind: 'mango' });
    expect(await db.query('select planted_on::text, kind from fruit_tree')).toEqual([
      { planted_on: '2026-11-23', kind: 'mango' },
    ]);
  });

  it.each([
    { what: "read another service's table", sql: 'select * from orchard.fruit_tree', as: market },
    { what: "write another service's table", sql: 'delete from orchard.fruit_tree', as: market },
    { what: "see another service's migrations", sql: 'select * from orchard.migration', as: market },
    { what: 'make a table in its own schema', sql: 'create table market.stall (id int)', as: market },
    { what: 'make a table in the schema of all', sql: 'create table public.stall (id int)', as: market },
    { what: 'alter its own table', sql: 'alter table fruit_tree add column x int', as: orchard },
    { what: 'change what is append only', sql: 'update harvest set tree_id = tree_id', as: orchard },
    { what: 'delete what is append only', sql: 'delete from harvest', as: orchard },
    { what: 'read with rights that it has not taken on', sql: 'set role salur_t_orchard_reader', as: market },
  ])('does not let a service $what', async ({ sql, as }) => {
    const db = await openAs(as);
    await expect(db.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('lets a service use what was granted to all', async () => {
    const db = await openAs(market);
    expect(await db.query('select orchard.trees() as trees')).toEqual([{ trees: '1' }]);
  });

  it('gives the rights of an acting role only to who takes it on', async () => {
    const db = await openAs(orchard);
    await db.transaction(async (tx) => {
      await tx.query('set local role salur_t_orchard_reader');
      expect(await tx.query('select * from orchard.harvest')).toEqual([]);
      await expect(tx.query('select * from orchard.fruit_tree')).rejects.toThrow('permission denied');
      await tx.query('rollback');
    });
  });

  it('ends a transaction that somebody forgot', async () => {
    const db = await openAs(orchard);
    const [row] = await db.query<{ limit: string }[]>(
      `select current_setting('idle_in_transaction_session_timeout') as limit`,
    );
    expect(row).toEqual({ limit: '30s' });
  });

  it('shows no difference between entities and migrations that agree', async () => {
    expect(await schemaDifference(await openAs(orchard))).toEqual([]);
  });

  it('shows the difference between entities and migrations that do not', async () => {
    const [sql] = await schemaDifference(await openAs(orchard, [TreeWithAge]));
    expect(sql).toContain('ADD "age" integer NOT NULL');
  });

  it('describes a schema the same every time, with who may do what', async () => {
    const db = await openAs(orchard);
    const text = await describeSchema(db, 'orchard');
    expect(text).toBe(await describeSchema(db, 'orchard'));
    expect(text).toContain(
      'create table fruit_tree (\n  id uuid not null,\n  planted_on date not null,\n  kind text not null\n)',
    );
    expect(text).toContain('-- append only: what was picked was picked');
    expect(text).toContain('-- salur_t_orchard may ar on harvest');
    expect(text).toContain('-- may be executed by: salur_t_market, salur_t_orchard');
  });
});
