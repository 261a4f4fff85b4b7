import { leastPrecision, leastTexts, type Judged } from './measure-model.js';

/** What the router would have decided without a person, above a probability, and how much of it was right. */
export interface Alone {
  readonly above: number;
  readonly count: number;
  readonly right: number;
  /** Complaints whose owner is known by now, decided alone or not. */
  readonly known: number;
}

export function aloneAbove(judged: readonly Judged[], above: number): Alone {
  const alone = judged.filter(({ probability }) => probability >= above);
  return {
    above,
    count: alone.length,
    right: alone.filter(({ right, said }) => right === said).length,
    known: judged.length,
  };
}

/** To leave more to people needs no proof; to leave less needs enough decisions that were right often enough. */
export const mayBeAlone = ({ above, count, right }: Alone, present: number): boolean =>
  above >= present || (count >= leastTexts && right / count >= leastPrecision);
