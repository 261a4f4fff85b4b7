import type { Period } from './period.js';

/** What a change may set; what is left out stays. */
export type PeriodChange = Partial<Omit<Period, 'code' | 'validFrom' | 'validTo'>>;

/** From a day on something else holds. What is planned for a later day stays planned. Null: it does not exist on that day. */
export function changedFrom(periods: readonly Period[], day: string, change: PeriodChange): Period[] | null {
  const held = periods.find((one) => one.validFrom <= day && (one.validTo === null || day < one.validTo));
  if (!held) return null;
  const after = { ...held, ...change, validFrom: day };
  const before = held.validFrom < day ? [{ ...held, validTo: day }] : [];
  return inOrder([...periods.filter((one) => one !== held), ...before, after]);
}

/** It ends on a day and others take over, the first of them its open cases. What was planned for later falls away. */
export function endedOn(periods: readonly Period[], day: string, successors: readonly string[]): Period[] | null {
  const kept = periods.filter((one) => one.validFrom < day);
  const last = kept.at(-1);
  if (!last || (last.validTo !== null && last.validTo < day)) return null;
  const end = { validTo: day, successor: successors[0] ?? null, successors: [...successors] };
  return [...kept.slice(0, -1), { ...last, ...end }];
}

export const inOrder = <One extends Period>(periods: readonly One[]): One[] =>
  periods.toSorted((one, other) => compare(one.code, other.code) || compare(one.validFrom, other.validFrom));

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
