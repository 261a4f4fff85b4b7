import type { InstitutionLoad } from '../api/overdue.js';

/** A column of figures by which the table can be ordered. */
export const figures = ['open', 'dueSoon', 'overdue'] as const;
export type Figure = (typeof figures)[number];
export type Order = Figure | 'name' | 'oldestDueAt';

const endOfTime = 8.64e15;
const instantOf = ({ oldestDueAt }: InstitutionLoad): number =>
  oldestDueAt === null ? endOfTime : Date.parse(oldestDueAt);

const compare: Readonly<Record<Order, (one: InstitutionLoad, other: InstitutionLoad) => number>> = {
  name: (one, other) => one.name.localeCompare(other.name, 'id'),
  open: (one, other) => other.open - one.open,
  dueSoon: (one, other) => other.dueSoon - one.dueSoon,
  overdue: (one, other) => other.overdue - one.overdue,
  // Those that are late with nothing come last.
  oldestDueAt: (one, other) => instantOf(one) - instantOf(other),
};

const tieBreaks = ['overdue', 'dueSoon', 'open', 'name'] as const satisfies readonly Order[];

/** The worst first; the other columns break ties, so that the order does not jump at every refresh. */
export const inOrder = (loads: readonly InstitutionLoad[], order: Order): InstitutionLoad[] =>
  [...loads].sort(
    (one, other) =>
      [order, ...tieBreaks].map((column) => compare[column](one, other)).find((difference) => difference !== 0) ?? 0,
  );

export const totalsOf = (loads: readonly InstitutionLoad[]): Readonly<Record<Figure, number>> => ({
  open: loads.reduce((sum, load) => sum + load.open, 0),
  dueSoon: loads.reduce((sum, load) => sum + load.dueSoon, 0),
  overdue: loads.reduce((sum, load) => sum + load.overdue, 0),
});
