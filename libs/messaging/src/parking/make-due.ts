import type { DataSource } from 'typeorm';

/**
 * Something was handled about these subjects: what waits about them, on whatever topic, may be possible now. Outside the
 * transaction that handled it, so that it never waits for the retrier; forgetting it costs one back-off.
 */
export async function makeDueAbout(db: DataSource, subjects: readonly string[]): Promise<boolean> {
  if (subjects.length === 0) return false;
  const [rows] = await db.query<[unknown[], number]>(
    `update parked_message set next_attempt_at = now()
      where state = 'parked' and subject = any($1) and next_attempt_at > now()
        and reason_class in ('not-yet-known', 'version-gap', 'behind') returning id`,
    [subjects],
  );
  return rows.length > 0;
}

/** After a start everything that waits gets its chance: the new code may be the cure. Also frees a key without a head. */
export async function makeAllDue(db: DataSource): Promise<void> {
  await db.query(`
    update parked_message set next_attempt_at = now()
     where id in (select min(id) from parked_message where state = 'parked' and subject is not null group by topic, subject)`);
}
