import { holdsOn, type Period, type Stretch } from './period.js';

/** What a change may set; what is left out stays. */
export type ChangeOf<One extends Stretch> = Partial<Omit<One, keyof Stretch>>;
export type PeriodChange = ChangeOf<Period>;

/** From a day on something else holds. What is planned for a later day stays planned. Null: it does not exist on that day. */
export function changedFrom<One extends Stretch>(
  periods: readonly One[],
  day: string,
  change: ChangeOf<One>,
): One[] | null {
  const held = periods.find((one) => holdsOn(one, day));
  if (!held) return null;
  // A day from which nothing is otherwise, as where only an end is set, parts nothing.
  if (Object.keys(change).length === 0) return [...periods];
  const after = { ...held, ...change, validFrom: day };
  const before = held.validFrom < day ? [{ ...held, validTo: day }] : [];
  return inOrder([...periods.filter((one) => one !== held), ...before, after]);
}

/** It ends on a day and others take over, the first of them its open cases. What was planned for later falls away. */
export const endedOn = (periods: readonly Period[], day: string, successors: readonly string[]): Period[] | null =>
  closedOn(periods, day, { successor: successors[0] ?? null, successors: [...successors] });

/** Nothing of it holds from a day on, whatever was planned for later. Null: it has not begun by then, or is over already. */
export function closedOn<One extends Stretch>(
  periods: readonly One[],
  day: string,
  change: ChangeOf<One> = {},
): One[] | null {
  const kept = periods.filter((one) => one.validFrom < day);
  const last = kept.at(-1);
  if (!last || (last.validTo !== null && last.validTo < day)) return null;
  return [...kept.slice(0, -1), { ...last, ...change, validTo: day }];
}

export const inOrder = <One extends Stretch>(periods: readonly One[]): One[] =>
  periods.toSorted((one, other) => compare(one.code, other.code) || compare(one.validFrom, other.validFrom));

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
