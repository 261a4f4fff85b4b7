import type { EntityManager } from 'typeorm';
import type { Notice } from './notice.entity.js';

/** Writes them into the ledger and returns the ids of those that were not in it. */
export async function keepNotices(tx: EntityManager, notices: readonly Notice[]): Promise<Set<string>> {
  const columnOf = <Name extends keyof Notice>(name: Name) => notices.map((notice) => notice[name]);
  const rows = await tx.query<{ id: string }[]>(
    `insert into notice (id, complaint_id, kind, door, language, state, planned_at, due_at, cause_id, news, institution_code)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[],
                          $9::uuid[], $10::text[], $11::text[])
         on conflict do nothing returning id`,
    [
      ...[columnOf('id'), columnOf('complaintId'), columnOf('kind'), columnOf('door')],
      ...[columnOf('language'), columnOf('state'), columnOf('plannedAt'), columnOf('dueAt')],
      ...[columnOf('causeId'), columnOf('news'), columnOf('institutionCode')],
    ],
  );
  return new Set(rows.map(({ id }) => id));
}
