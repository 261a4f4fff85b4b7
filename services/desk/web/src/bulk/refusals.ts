import { useSyncExternalStore } from 'react';
import type { CaseLine } from '../api/cases.js';
import type { Refused } from './do-with-many.js';

/** Kept beside the page: whoever reads a case while the others are sent still learns which were left as they were. */
let refusals: readonly Refused<CaseLine>[] = [];
const listeners = new Set<() => void>();

function change(now: readonly Refused<CaseLine>[]): void {
  refusals = now;
  for (const listener of listeners) listener();
}

/** Of what was tried with these: what was refused before with others stays. */
export function addRefusals(tried: readonly CaseLine[], refused: readonly Refused<CaseLine>[]): void {
  const before = refusals.filter(({ one }) => !tried.some(({ id }) => id === one.id));
  change([...before, ...refused]);
}

export function forgetRefusals(): void {
  change([]);
}

export const refusalsNow = (): readonly Refused<CaseLine>[] => refusals;

export const useRefusals = (): readonly Refused<CaseLine>[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, refusalsNow);
