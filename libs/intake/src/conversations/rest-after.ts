/**
 * How long, in ms, whoever takes messages rests after a pass over the line: while others stand at the door as long as it has
 * worked, so that they are served first; else not at all.
 */
export const restAfter = ({ workedMs, someoneCame }: { workedMs: number; someoneCame: boolean }): number =>
  someoneCame ? workedMs : 0;
