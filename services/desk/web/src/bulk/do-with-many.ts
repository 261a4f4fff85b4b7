/** What became of a bulk action. */
export interface DoneWithMany {
  readonly done: number;
  /** Refused: somebody was faster, or the case does not allow it. */
  readonly left: number;
}

/** One after the other, each on its own: what is refused for one is done for the others all the same. */
export async function doWithMany<One>(
  many: readonly One[],
  act: (one: One) => Promise<unknown>,
): Promise<DoneWithMany> {
  let done = 0;
  for (const one of many) {
    try {
      await act(one);
      done += 1;
    } catch {
      // Counted below: the person is told how many, and they stay in the list.
    }
  }
  return { done, left: many.length - done };
}
