import type { DataSource } from 'typeorm';

const atOnce = 100_000;

/**
 * Complaints with one case and one armed clock each, due somewhere in the year to come: made by the database itself, because
 * what is measured is how they fire, not how they were armed. Their ids grow with their number, as those of real ones do.
 */
export async function armClocks(db: DataSource, wished: number, say: (line: string) => void): Promise<void> {
  await db.query(`
    create or replace function bench_id(n bigint, kind int) returns uuid language sql immutable as
      $$ select (lpad(to_hex(n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid $$`);
  for (let from = 1; from <= wished; from += atOnce) {
    const to = Math.min(wished, from + atOnce - 1);
    for (const sql of statements) await db.query(sql, [from, to]);
    say(`${to} of ${wished} clocks are armed`);
  }
  await db.query('update reconciliation set started_at = now(), ended_at = now()');
  await db.query('analyze clock, complaint, known_case');
}

const statements = [
  `insert into complaint (id, class, received_at, triage_desk, assignments, institution_code, ended_at, code, unowned)
   select bench_id(n, 1), 'complaint', now() - interval '3 days', 'triage', '{}', 'pln', null, null, false
     from generate_series($1::bigint, $2::bigint) as n`,
  `insert into known_case (id, complaint_id, assignment_id, institution_code, role, class, opened_at, late, reopenings, stage,
          begun, stage_since, verified, news_since)
   select bench_id(n, 2), bench_id(n, 1), bench_id(n, 3), 'pln', 'lead', 'complaint',
          now() - interval '3 days', false, 0, 'working', true, now(), true, now()
     from generate_series($1::bigint, $2::bigint) as n`,
  `insert into clock (id, complaint_id, case_id, kind, class, institution_code, time_zone, amount, unit, remind_before,
          policy_version, calendar_version, started_at, state, due_at, due_on, pauses, extension, counted_by, paused_by,
          ladder, policy_id, extended_by, climbed)
   select bench_id(n, 4), bench_id(n, 1), bench_id(n, 2), 'resolution', 'complaint', 'pln', 'Asia/Jakarta', 14,
          'working-day', 2, '1', '2026=1', now(), 'armed', due.at, due.at::date, '[]', 0, 'national',
          '{clarification}', '[]', 'made', 0, 0
     from generate_series($1::bigint, $2::bigint) as n,
          lateral (select now() + interval '1 day' + (n * 7919 % 364) * interval '1 day' as at) as due`,
];
