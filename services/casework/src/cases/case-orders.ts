import { priorities, type Priority } from '../rules/marks.js';

/** How a list is sorted: by what is due, or what goes before the rest first. */
export const caseOrders = ['due', 'priority'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** The parts of which a list consists, one after the other; null: it is one. A cursor leads into one of them. */
export const partsOf = (order: CaseOrder, from: Priority | null): readonly (Priority | null)[] => {
  if (order === 'due') return [null];
  const inTurn = priorities.toReversed();
  return inTurn.slice(from === null ? 0 : inTurn.indexOf(from));
};
