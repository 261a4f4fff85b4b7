import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DatabaseDefinition } from '#libs/database';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { aDatabase, aDatabaseFor } from './a-database.js';

class Note1760000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create table note (text text not null)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table note');
  }
}

const notebook: DatabaseDefinition = {
  schema: 'notebook',
  role: 'salur_notebook',
  entities: [],
  migrations: [Note1760000000000],
};
const diary: DatabaseDefinition = {
  schema: 'diary',
  role: 'salur_diary',
  entities: [],
  migrations: [Note1760000000000],
};

describe('a database for a test file', () => {
  let db: DataSource | undefined;
  beforeAll(async () => {
    db = await aDatabase(notebook);
  });
  afterAll(async () => {
    await db?.destroy();
  });

  it('is migrated, and entered as the role of the service', async () => {
    const rows: unknown = await db?.query('select current_user as who, (select count(*)::int from note) as notes');
    expect(rows).toEqual([{ who: 'salur_notebook', notes: 0 }]);
  });

  it('shares nothing with another one of the same definition', async () => {
    const other = await aDatabase(notebook);
    await other.query(`insert into note values ('only here')`);
    await other.destroy();
    expect(await db?.query('select text from note')).toEqual([]);
  });

  it('holds the schemas of several services, each behind its own role', async () => {
    const both = await aDatabaseFor([notebook, diary]);
    const asDiary = await both.open(diary);
    await expect(asDiary.query('select * from notebook.note')).rejects.toThrow(/permission denied/);
    await asDiary.destroy();
    await both.drop();
  });
});
