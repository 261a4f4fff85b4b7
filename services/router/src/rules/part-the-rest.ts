import { coldWeights, probabilitiesOf, signalOf, type Signals } from './blend-signals.js';

interface Candidate {
  readonly signals: Signals;
  readonly isTaught: boolean;
}

/**
 * What a model gives to the owners that it was not taught, all together, is parted among them as the rules and the catalogue would
 * without it: so it does not call a complaint its own because it knows nobody else.
 */
export function partTheRest(rest: number, candidates: readonly Candidate[]): number[] {
  const shares = probabilitiesOf(
    candidates.map(({ signals }) => signals),
    coldWeights,
  ).map((share, at) => (candidates[at]?.isTaught ? 0 : share));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share === 0 ? 0 : signalOf((rest * share) / all)));
}
