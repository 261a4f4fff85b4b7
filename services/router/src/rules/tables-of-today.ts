import { calledUpon, payment, watchers } from './in-passing.js';
import { sharedMatters, type SharedMatter } from './shared-matters.js';
import { traps, type Trap } from './traps.js';

/** The tables of the rules name institutions by their codes. What they say of one that has ended they say of who answers for it today. */
export interface TablesOfToday {
  readonly traps: readonly Trap[];
  /** By watcher, whom it watches. */
  readonly watchers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly calledUpon: ReadonlySet<string>;
  readonly paidThrough: ReadonlySet<string>;
  readonly sharedMatters: readonly SharedMatter[];
}

export function tablesOfToday(presentOwners: ReadonlyMap<string, string>): TablesOfToday {
  const heirOf = (code: string) => presentOwners.get(code) ?? code;
  const heirsOf = (codes: Iterable<string>) => [...new Set([...codes].map(heirOf))];
  const watched = new Map<string, ReadonlySet<string>>();
  for (const [code, its] of Object.entries(watchers)) {
    const watcher = heirOf(code);
    // Who has taken over a watcher may have taken over whom it watched as well.
    const others = heirsOf(its).filter((one) => one !== watcher);
    watched.set(watcher, new Set([...(watched.get(watcher) ?? []), ...others]));
  }
  return {
    traps: traps.map((trap) => {
      const owner = trap.owner === null ? null : heirOf(trap.owner);
      return { ...trap, owner, looksLike: heirsOf(trap.looksLike).filter((one) => one !== owner) };
    }),
    watchers: watched,
    calledUpon: new Set(heirsOf(calledUpon)),
    paidThrough: new Set(heirsOf(payment.through)),
    sharedMatters: sharedMatters.map((one) => ({ ...one, lead: heirsOf(one.lead), beside: heirsOf(one.beside) })),
  };
}
