interface Dated {
  readonly at: Date;
}

/** A model is judged by what came after all that it was trained on, as it will be in service. */
const heldBackShare = 0.15;
const mostHeldBack = 5_000;
/** With fewer there is nothing to learn and nothing to judge by. */
export const leastLessons = 100;

export function splitByTime<Lesson extends Dated>(lessons: readonly Lesson[]): { train: Lesson[]; heldBack: Lesson[] } {
  const sorted = lessons.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const count = Math.min(mostHeldBack, Math.ceil(sorted.length * heldBackShare));
  return { train: sorted.slice(0, sorted.length - count), heldBack: sorted.slice(sorted.length - count) };
}
