import { priorities, type Priority } from '../rules/marks.js';

/** How a list is sorted: by what is due, what goes before the rest first, or what happens to most people first. */
export const caseOrders = ['due', 'priority', 'affected'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** What sorts a case before its date does: the priority it was given, or how many others it happens to. */
export type Rank = Priority | number;

export interface PartOfList {
  /** What its cases have in common, as SQL; null: it is the whole list. */
  readonly only: string | null;
  /** Its cases are sorted by a number first. */
  readonly isCounted: boolean;
}

const byPriority = priorities
  .toReversed()
  .map((priority) => ({ rank: priority, part: { only: `priority = '${priority}'`, isCounted: false } }));
const affected = { only: 'also_affected > 0', isCounted: true };
const others = { only: 'also_affected = 0', isCounted: false };

/** The parts of which a list consists, one after the other. A cursor leads into one of them. */
export function partsOf(order: CaseOrder, from: Rank | null): readonly PartOfList[] {
  if (order === 'due') return [{ only: null, isCounted: false }];
  if (order === 'affected') return from === 0 ? [others] : [affected, others];
  const first = byPriority.findIndex(({ rank }) => rank === from);
  return byPriority.slice(Math.max(0, first)).map(({ part }) => part);
}

export function rankOf(
  order: CaseOrder,
  { priority, alsoAffected }: { readonly priority: Priority; readonly alsoAffected: number },
): Rank | null {
  if (order === 'due') return null;
  return order === 'priority' ? priority : alsoAffected;
}
