export interface Costs {
  /** What an error costs against a simple model. */
  readonly cost: number;
  /** How much more an error costs where the label is rare: 0 is not, 1 makes all labels of one weight. */
  readonly fairness?: number;
  /** How much each row counts; absent: all the same. */
  readonly counts?: Float32Array;
  /** 1 where a row is not its label's, and of the other labels nothing is known; absent: nowhere. */
  readonly isNot?: Uint8Array;
  /** The first label, where it stands for all of whom nothing was taught: such rows are theirs. -1, or absent: there is none. */
  readonly others?: number;
}

/** How far each row may lie on the wrong side for its label's sake. */
export function slackOf(
  labelOf: Uint16Array,
  labels: number,
  { cost, fairness = 0, counts, isNot }: Costs,
): Float32Array {
  const texts = new Float64Array(labels);
  labelOf.forEach((label, at) => {
    texts[label] = (texts[label] ?? 0) + (isNot?.[at] ? 0 : (counts?.[at] ?? 1));
  });
  const even = texts.reduce((sum, one) => sum + one, 0) / labels;
  return Float32Array.from(
    labelOf,
    (label, at) => ((texts[label] ?? 0) / even) ** fairness / (2 * cost * (counts?.[at] ?? 1)),
  );
}
