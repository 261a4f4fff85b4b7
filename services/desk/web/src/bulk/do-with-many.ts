/** One with which it could not be done: somebody was faster, or the case does not allow it. */
export interface Refused<One> {
  readonly one: One;
  readonly problem: unknown;
}

/** What became of a bulk action. */
export interface DoneWithMany<One> {
  readonly done: number;
  readonly refused: readonly Refused<One>[];
}

/** One after the other, each on its own: what is refused for one is done for the others all the same. */
export async function doWithMany<One>(
  many: readonly One[],
  act: (one: One) => Promise<unknown>,
): Promise<DoneWithMany<One>> {
  let done = 0;
  const refused: Refused<One>[] = [];
  for (const one of many) {
    try {
      await act(one);
      done += 1;
    } catch (problem) {
      refused.push({ one, problem });
    }
  }
  return { done, refused };
}
