import type { DataSource } from 'typeorm';
import { levelsOf } from '../tallies/levels-of.js';
import { lateAndUnowned, placesOf, type Late } from './late-rows.js';

/** How many stand on each rung; `none` of those below the first, `unowned` of those that nobody holds. */
export async function countEscalations(
  db: DataSource,
  { path, within, unowned }: Pick<Late, 'path' | 'within' | 'unowned'>,
): Promise<Record<string, number>> {
  const parameters: unknown[] = [];
  const places = placesOf({ path, within }, (value) => `$${parameters.push(value)}`);
  const rows = await db.query<{ name: string; count: number }[]>(
    `with unowned as (
       select rung_of(ladder, climbed) as rung, count(*) as count from clock
        where ${unowned ? lateAndUnowned : 'false'} group by 1),
     owned as (
       select detail as rung, sum(amount) as count
         from (${levelsOf(['late-since'])}) as level join institution as place on place.code = institution_code
        where ${places} group by 1)
     select rung as name, sum(count)::int as count from (table owned union all table unowned) as late
      group by 1 having sum(count) <> 0
     union all select 'unowned', coalesce(sum(count), 0)::int from unowned`,
    parameters,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
