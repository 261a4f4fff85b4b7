/** What a model said of a text whose owner is known. */
export interface Judged {
  readonly right: string;
  readonly said: string;
  readonly probability: number;
  /** A rule brings it to a person, however probable. */
  readonly isHeldUp?: boolean;
}

/** Of what was said with a probability in this band, how much was right: an honest model has `rightShare` near `meanProbability`. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanProbability: number;
  readonly rightShare: number;
}

export interface Measured {
  readonly rows: number;
  readonly accuracy: number;
  /** The lowest probability from which on what is said is right often enough; null when there is none. */
  readonly threshold: number | null;
  /** Share of all texts, and how much of it is right, from the threshold on. */
  readonly coverage: number;
  readonly precision: number;
  readonly reliability: readonly Band[];
  readonly confusions: readonly { readonly right: string; readonly said: string; readonly count: number }[];
}

/** What is routed without a person must be right at least this often. */
export const leastPrecision = 0.97;
/** A threshold that rests on fewer texts is luck. */
export const leastTexts = 20;
const bands = 10;
const mostConfusions = 15;

const isRight = ({ right, said }: Judged) => right === said;
/** Right, and by itself: what a rule brings to a person is that person's. */
export const isHeard = (one: Judged) => isRight(one) && !one.isHeldUp;
const shareOf = (some: number, all: number) => (all === 0 ? 0 : some / all);

export function measureModel(judged: readonly Judged[]): Measured {
  const sorted = judged
    .filter(({ isHeldUp }) => !isHeldUp)
    .toSorted((one, other) => other.probability - one.probability);
  let [right, best] = [0, { count: 0, right: 0 }];
  sorted.forEach((one, at) => {
    right += isRight(one) ? 1 : 0;
    // Texts of the same probability are routed together or not at all.
    const tied = sorted[at + 1]?.probability === one.probability;
    if (!tied && at + 1 >= leastTexts && right / (at + 1) >= leastPrecision) best = { count: at + 1, right };
  });
  return {
    rows: judged.length,
    accuracy: shareOf(right, judged.length),
    threshold: sorted[best.count - 1]?.probability ?? null,
    coverage: shareOf(best.count, judged.length),
    precision: shareOf(best.right, best.count),
    reliability: reliabilityOf(judged),
    confusions: confusionsOf(judged),
  };
}

function reliabilityOf(judged: readonly Judged[]): Band[] {
  return Array.from({ length: bands }, (_, band) => {
    const [from, to] = [band / bands, (band + 1) / bands];
    const within = judged.filter(({ probability }) => Math.min(bands - 1, Math.floor(probability * bands)) === band);
    const sum = within.reduce((total, { probability }) => total + probability, 0);
    const count = within.length;
    return {
      from,
      to,
      count,
      meanProbability: shareOf(sum, count),
      rightShare: shareOf(within.filter(isRight).length, count),
    };
  });
}

function confusionsOf(judged: readonly Judged[]): Measured['confusions'] {
  const counts = new Map<string, { right: string; said: string; count: number }>();
  for (const one of judged) {
    if (isRight(one)) continue;
    const key = `${one.right} ${one.said}`;
    const known = counts.get(key) ?? { right: one.right, said: one.said, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()]
    .sort(
      (one, other) => other.count - one.count || (`${one.right} ${one.said}` < `${other.right} ${other.said}` ? -1 : 1),
    )
    .slice(0, mostConfusions);
}
