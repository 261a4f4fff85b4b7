import type { LocalDate } from '#libs/domain';
import type { Role } from './staff.js';

/** A `DataSource` or the `EntityManager` of a transaction, under a role that may ask. */
interface Askable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row>;
}

/** One person or their deputy, or else everybody of these roles at an institution; null: at any. */
export interface Addressed {
  readonly one: string | null;
  readonly institution: string | null;
  readonly among: readonly Role[];
}

/** Whoever of them is there on that day, at most 200. */
export const staffToTell = (db: Askable, { one, institution, among }: Addressed, day: LocalDate) =>
  db.query<{ id: string; institution: string }[]>('select id, institution from access.staff_to_tell($1, $2, $3, $4)', [
    ...[one, institution, among, day],
  ]);
