import type { Macro } from '../api/macros.js';

/** A macro whose editor is open, and where in the list it stood then. */
export interface Opened {
  readonly macro: Macro;
  readonly at: number;
}

/** The list as it is shown: what somebody has removed meanwhile keeps its place while its editor is open. */
export const withOpened = (
  items: readonly Macro[],
  opened: readonly Opened[],
): { readonly macro: Macro; readonly isGone: boolean }[] =>
  opened
    .filter(({ macro }) => items.every(({ id }) => id !== macro.id))
    .toSorted((one, other) => one.at - other.at)
    .reduce(
      (shown, { macro, at }) => shown.toSpliced(at, 0, { macro, isGone: true }),
      items.map((macro) => ({ macro, isGone: false })),
    );
