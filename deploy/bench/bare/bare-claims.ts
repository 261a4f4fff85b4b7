import type { DataSource } from 'typeorm';

const batch = 500;

/**
 * The least that claiming can be: batches of rows of one narrow table, found by an index, marked, and one row said of each in
 * the same transaction. No joins, no other indexes, nothing counted.
 */
export async function bareClaimsPerSecond(db: DataSource, count: number): Promise<number> {
  await db.query(`
    create table bare_clock (id bigint primary key, due_at timestamptz not null, passed boolean not null default false);
    create index on bare_clock (due_at) where not passed;
    create table bare_event (id bigint generated always as identity primary key, body text not null);
    insert into bare_clock (id, due_at) select n, now() from generate_series(1, ${count}) as n;
    analyze bare_clock`);
  const begun = performance.now();
  for (let left = count; left > 0; left -= batch) {
    await db.transaction((tx) =>
      tx.query(
        `with due as (select id from bare_clock where not passed and due_at <= now() order by due_at limit $1
                         for update skip locked),
              claimed as (update bare_clock set passed = true from due where bare_clock.id = due.id returning bare_clock.id)
         insert into bare_event (body) select json_build_object('id', id) from claimed`,
        [batch],
      ),
    );
  }
  const perSecond = count / ((performance.now() - begun) / 1000);
  await db.query('drop table bare_clock, bare_event');
  return perSecond;
}
