import { scopeOf } from '#libs/access';
import type { EntityManager } from 'typeorm';
import type { Asker } from './conditions-of.js';
import { caseViews, conditionOf, type CaseView } from './case-views.js';

export type CaseCounts = Record<CaseView, number>;

/** Beyond this many nobody counts: the inbox must be as quick at a million cases as at ten. */
export const mostCounted = 5_000;

const ofEnded: readonly CaseView[] = ['closed', 'check'];
/** Whatever these hold is open, so that one look at the open cases counts them all. */
const ofOpen = caseViews.filter((view) => !ofEnded.includes(view));

const seen = (view: CaseView, columns = ''): string =>
  `(select ${columns} from "case" where ${conditionOf[view]} and $1::uuid is not null and $2::uuid[] is not null and institution_path ^@ $3 limit ${mostCounted}) as seen`;
const alone = (view: CaseView): string => `(select count(*)::int from ${seen(view)}) as "${view}"`;
const among = (view: CaseView): string => `count(*) filter (where ${conditionOf[view]})::int as "${view}"`;

const together = `select ${ofOpen.map(among).join(', ')}, ${ofEnded.map(alone).join(', ')}
                    from ${seen('open', 'status, officer_id, late')}`;
const eachAlone = `select ${caseViews.map(alone).join(', ')}`;

/** How many cases each view holds for this person, up to `mostCounted`. */
export async function countCases(tx: EntityManager, { staff, standsInFor }: Asker): Promise<CaseCounts> {
  const who = [staff.id, standsInFor.map(({ id }) => id), scopeOf(staff)];
  const [counts] = await tx.query<CaseCounts[]>(together, who);
  if (!counts) throw new Error('Counting gave no row');
  if (counts.open < mostCounted) return counts;
  // Of so many not all were looked at.
  const [each] = await tx.query<CaseCounts[]>(eachAlone, who);
  if (!each) throw new Error('Counting gave no row');
  return each;
}
