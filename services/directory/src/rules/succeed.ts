import { changedFrom, endedOn } from './change-periods.js';
import { onDay, type Period } from './period.js';

/** From a day on `ended` are no more and `successors` go on: a merger of several into one, or a split of one into several. */
export interface Succession {
  readonly on: string;
  readonly ended: readonly string[];
  /** The first takes the open cases, and what belonged to those that end. */
  readonly successors: readonly string[];
}

/** Null: one of those that end is not there on that day. */
export function succeed(periods: readonly Period[], { on, ended, successors }: Succession): Period[] | null {
  const heirs = successors.filter((one) => !ended.includes(one));
  const [heir = null] = heirs;
  const orphans = [...onDay(periods, on).values()].filter(
    ({ code, parent }) => parent !== null && ended.includes(parent) && !ended.includes(code),
  );
  let result = [...periods];
  for (const code of ended) {
    const own = endedOn(
      result.filter((one) => one.code === code),
      on,
      heirs,
    );
    if (!own) return null;
    result = [...result.filter((one) => one.code !== code), ...own];
  }
  for (const { code, parent } of orphans) {
    // An heir that belonged to what ends moves up, as it cannot belong to itself.
    const above = code === heir ? parentOf(result, parent) : heir;
    const own = changedFrom(
      result.filter((one) => one.code === code),
      on,
      { parent: above },
    );
    result = [...result.filter((one) => one.code !== code), ...(own ?? [])];
  }
  return result;
}

const parentOf = (periods: readonly Period[], code: string | null): string | null =>
  periods.findLast((one) => one.code === code)?.parent ?? null;
