import type { DataSource } from 'typeorm';

/**
 * Rows like the one that is there already, so that they are as wide and as full as those of real life. What tells them apart is
 * SQL over `n`, their number from 1; `now` is the time from which they are dated.
 */
export async function manyRows(
  db: DataSource,
  { table, like, rows, but }: { table: string; like: string; rows: number; but: Readonly<Record<string, string>> },
): Promise<void> {
  const differences = Object.entries(but).map(([column, value]) => `'${column}', ${value}`);
  await db.transaction(async (tx) => {
    // A busy machine needs longer than the minute that a statement of a service may take.
    await tx.query('set local statement_timeout = 0');
    await tx.query(`
      insert into ${table}
      select made.* from ${table} as one, generate_series(1, ${rows}) as n,
             (select timestamptz '2026-11-23T03:00:00Z' as now) as time,
             jsonb_populate_record(one, jsonb_build_object(${differences.join(', ')})) as made
       where one.ctid = (select ctid from ${table} where ${like} limit 1)`);
  });
}
