import { scopeOf } from './scope.js';
import type { Staff } from './staff.js';

/** A `DataSource` or the `EntityManager` of a transaction, under a role that may ask. */
interface Askable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row>;
}

const ask = (db: Askable, below: string, one: string | null) =>
  db.query<Staff[]>('select id, name, role, institution, path from access.colleagues($1, $2)', [below, one]);

/** Somebody who works with complaints now; null for a stranger and for who has left. */
export async function colleagueOf(db: Askable, id: string): Promise<Staff | null> {
  return (await ask(db, '', id))[0] ?? null;
}

/** The officers of somebody's part of the tree, at most 200. */
export async function colleaguesOf(db: Askable, staff: Pick<Staff, 'role' | 'path'>): Promise<Staff[]> {
  return (await ask(db, scopeOf(staff), null)).filter((one) => one.role === 'officer');
}
