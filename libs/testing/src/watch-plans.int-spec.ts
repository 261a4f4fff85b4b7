import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { aDatabase } from './a-database.js';
import { tooHeavy, watchPlans, type PlansOf } from './watch-plans.js';

class Notes1760000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table note (id int primary key, text text not null);
      insert into note select n, 'catatan ' || n from generate_series(1, 5000) as n;
      create function longest() returns int stable language plpgsql as
        $$ begin return (select max(length(text)) from notebook.note); end $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table note');
  }
}

let db: DataSource;
let plansOf: PlansOf;
beforeAll(async () => {
  const notebook = { schema: 'notebook', role: 'salur_notebook', entities: [], migrations: [Notes1760000000000] };
  db = await aDatabase(notebook);
  plansOf = await watchPlans(db);
});
afterAll(async () => {
  await db?.destroy();
});

describe('what the database tells of a piece of work', () => {
  it('is each statement, with the index that it went by and the pages it looked at', async () => {
    const plans = await plansOf(() => db.query('select text from note where id = $1', [4_711]), 1);
    expect(plans.map(({ statement }) => statement)).toEqual(['select text from note where id = $1']);
    expect(plans[0]?.pages).toBe(3);
    expect(plans[0]?.text).toContain('note_pkey');
    expect(tooHeavy(plans)).toEqual([]);
  });

  it('is too heavy where a big table is read from end to end, also inside of a function', async () => {
    const own = await plansOf(() => db.query(`select id from note where text like '%7'`));
    expect(tooHeavy(own)).toEqual([`all 5000 rows of note: select id from note where text like '%7'`]);
    const inside = await plansOf(() => db.query('select longest()'));
    expect(tooHeavy(inside)).toEqual([expect.stringMatching(/^all 5000 rows of note: .*max\(length\(text\)\)/)]);
  });

  it('is too heavy where many rows are looked up one by one', async () => {
    const plans = await plansOf(() =>
      db.query(
        'select text from generate_series(1, 100) as n cross join lateral (select text from note where id = n offset 0) as found',
      ),
    );
    expect(tooHeavy(plans, 400)).toEqual([]);
    expect(tooHeavy(plans, 200)).toEqual([expect.stringMatching(/^300 pages: select text/)]);
  });
});
