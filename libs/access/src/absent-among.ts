/** A `DataSource` or the `EntityManager` of a transaction, under a role that may ask. */
interface Askable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row>;
}

/** Somebody who cannot be told anything on a day: on leave, or no longer there. */
export interface Absent {
  readonly id: string;
  readonly because: 'on-leave' | 'removed';
  /** The last day of a leave. */
  readonly until: string | null;
  /** Who stands in, and is there. */
  readonly deputy: string | null;
  readonly deputyName: string | null;
}

/** Which of these people are away on that day, by their ids. Who was never staff counts as removed. */
export async function absentAmong(
  db: Askable,
  people: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Absent>> {
  const asked = [...new Set(people)];
  if (asked.length === 0) return new Map();
  const rows = await db.query<Absent[]>(
    `select id, because, until::text, deputy, deputy_name as "deputyName" from access.staff_unreachable($1, $2)`,
    [asked, day],
  );
  return new Map(rows.map((one) => [one.id, one]));
}
