import { scopeOf, type Staff } from '#libs/access';
import type { EntityManager } from 'typeorm';
import { caseViews, conditionOf, type CaseView } from './case-views.js';

export type CaseCounts = Record<CaseView, number>;

/** Beyond this many nobody counts: the inbox must be as quick at a million cases as at ten. */
export const mostCounted = 5_000;

/** How many cases each view holds for this person, up to `mostCounted`. */
export async function countCases(tx: EntityManager, staff: Staff): Promise<CaseCounts> {
  const counts = caseViews.map(
    (view) => `(select count(*)::int from (
       select from "case" where ${conditionOf[view]} and institution_path ^@ $2 limit ${mostCounted}) as counted) as "${view}"`,
  );
  const [row] = await tx.query<CaseCounts[]>(`select ${counts.join(', ')}`, [staff.id, scopeOf(staff)]);
  if (!row) throw new Error('Counting gave no row');
  return row;
}
