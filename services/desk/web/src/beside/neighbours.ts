export interface Neighbours {
  /** Where the case stands in its list; null when it is not there, or not any more. */
  readonly at: number | null;
  readonly previous: string | null;
  readonly next: string | null;
}

/**
 * What lies before and after a case. One that has left the list (it was taken out of the new ones) leaves a gap where it stood,
 * `lastAt`: what moved up into it comes next.
 */
export function neighboursOf(ids: readonly string[], id: string, lastAt: number): Neighbours {
  const found = ids.indexOf(id);
  const isThere = found !== -1;
  const at = isThere ? found : lastAt;
  return {
    at: isThere ? found : null,
    previous: ids[at - 1] ?? null,
    next: ids[isThere ? at + 1 : at] ?? null,
  };
}
