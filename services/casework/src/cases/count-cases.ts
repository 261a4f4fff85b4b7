import { scopeOf, type Asks } from '#libs/access';
import type { Asker } from './conditions-of.js';
import { caseViews, conditionOf, type CaseView } from './case-views.js';

export type CaseCounts = Record<CaseView, number>;

/** What somebody works on is looked up by their name; of what a part of the tree holds the sums are kept. */
const ofPeople: readonly CaseView[] = ['mine', 'standing-in'];

/** By the function and not by its operator: a person's cases are found in the same way whatever part of the tree they may see. */
const looked = (view: CaseView): string =>
  `(select count(*)::int from "case" where ${conditionOf[view]} and starts_with(institution_path, $3)) as "${view}"`;
const summed = (view: CaseView): string =>
  `coalesce(sum(amount) filter (where ${conditionOf[view]}), 0)::int as "${view}"`;

/** Who stands in for nobody has none of theirs: what is not asked for cannot mislead the plan, which is made once. */
const ofNobody = `cardinality($2::uuid[]) as "standing-in"`;

const countOf = (view: CaseView, standsIn: boolean): string =>
  view === 'standing-in' && !standsIn ? ofNobody : ofPeople.includes(view) ? looked(view) : summed(view);

const counting = (standsIn: boolean): string => `
  select ${caseViews.map((view) => countOf(view, standsIn)).join(', ')}
    from (select status, late, check_state, amount from tally where part = $3
          union all
          select status, late, check_state, amount from tally_change where part = $3) as counted`;

const [ofOwn, withThoseOfOthers] = [counting(false), counting(true)];

/** How many cases each view holds for this person. Reads no case but their own. */
export async function countCases(asks: Pick<Asks, 'query'>, { staff, standsInFor }: Asker): Promise<CaseCounts> {
  const who = [staff.id, standsInFor.map(({ id }) => id), scopeOf(staff)];
  const [counts] = await asks.query<CaseCounts[]>(standsInFor.length > 0 ? withThoseOfOthers : ofOwn, who);
  if (!counts) throw new Error('Counting gave no row');
  return counts;
}
