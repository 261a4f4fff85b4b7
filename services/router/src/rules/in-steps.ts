/** Long work that may be put aside at each `yield`, so that what else waits is done in between. */
export type InSteps<Result> = Generator<undefined, Result>;

/** All of it at once. */
export function atOnce<Result>(steps: InSteps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
