import type { Signals, SignalWeights } from './blend-signals.js';
import type { Suspect } from './find-candidates.js';

export interface Ranked extends Suspect {
  readonly probability: number;
}

type Probabilities = (candidates: readonly Signals[], weights: SignalWeights) => number[];

/** The likeliest first; of equals the first by code. */
export function rankSuspects(suspects: readonly Suspect[], weights: SignalWeights, of: Probabilities): Ranked[] {
  const probabilities = of(
    suspects.map(({ signals }) => signals),
    weights,
  );
  return suspects
    .map((suspect, at) => ({ ...suspect, probability: probabilities[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability || (a.code < b.code ? -1 : 1));
}
