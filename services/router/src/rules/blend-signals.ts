/** What speaks for one candidate, a figure for each step of the pipeline. */
export interface Signals {
  /** How surely it is named as the one complained of, 0 to 2. */
  readonly named: number;
  /** Weight of what of its services is described, 0 to 3. */
  readonly described: number;
  /** How much more alike the text is to what the catalogue says of its services than to others': 0 is not more. */
  readonly alike: number;
  /** What the model learned from officers says; 0 where there is none, or it does not know the candidate. */
  readonly learned: number;
  /** What the model leaves to a candidate because it was not taught whose the text is; 0 where it knows the candidate. */
  readonly left: number;
  /** How much what the rules found still says beside what officers taught, 1 where they taught nothing of the candidate. */
  readonly ruled: number;
}

/** How much each signal weighs; `nobody` is what speaks for none of the candidates. */
export type SignalWeights = Readonly<Record<(typeof termNames)[number] | 'nobody', number>>;

/** Fitted on real complaints with the catalogue alone. */
export const coldWeights: SignalWeights = {
  ...{ named: 2.7, described: 3, clearly: 0, both: -0.8, alike: 1.3, nearly: 0, learned: 0, left: 0, nobody: 3 },
};

/**
 * How probable it is that the first of them is right, where nothing was learned: fitted on complaints by strangers to the catalogue, with
 * the order as it is. More than one keyword, or a greater likeness than to be found at once, hardly makes it surer.
 */
export const soberWeights: SignalWeights = {
  ...{
    named: 1.6,
    described: 0.4,
    clearly: 1.9,
    both: -1.2,
    alike: 0.7,
    nearly: 1.6,
    learned: 0,
    left: 0,
    nobody: 3.2,
  },
};

/** Fitted on the same with a model learned from four fifths of them. */
export const warmWeights: SignalWeights = {
  ...{ named: 1.8, described: 1.2, clearly: 0, both: -1, alike: 0.3, nearly: 0, learned: 0.9, left: 0.9, nobody: 4.3 },
};

/** How much more probable than by mere chance; what is less probable says nothing. */
export const liftOf = (probability: number, among: number): number => Math.max(0, Math.log(probability * among));

/** Of a probability so small, and of less, nothing speaks for a candidate. */
const faint = 1e-4;
/** 0 for the faintest, 9.2 for certainty. */
export const signalOf = (probability: number): number => Math.log(Math.max(probability, faint) / faint);

/** Of so many complaints taught, the model has learned half of what the rules would say: it sees as signs what they found. */
const halfTaught = 25;
export const ruledOf = (taught: number): number => halfTaught / (halfTaught + taught);

/** What one keyword weighs. */
export const keyword = 1;
/** Seven times as likely as by mere chance. */
const alikeAtOnce = 2;

export function termsOf({ named, described, alike, learned, left, ruled }: Signals): Omit<SignalWeights, 'nobody'> {
  const found = {
    ...{ named, described, clearly: Math.min(described, keyword), both: Math.min(named, described) },
    ...{ alike, nearly: Math.min(alike, alikeAtOnce) },
  };
  return {
    ...{ named: ruled * found.named, described: ruled * found.described, clearly: ruled * found.clearly },
    ...{ both: ruled * found.both, alike: ruled * found.alike, nearly: ruled * found.nearly, learned, left },
  };
}

export const termNames = ['named', 'described', 'clearly', 'both', 'alike', 'nearly', 'learned', 'left'] as const;

export function scoreOf(signals: Signals, weights: SignalWeights): number {
  const terms = termsOf(signals);
  return termNames.reduce((sum, name) => sum + weights[name] * terms[name], 0);
}

/** The probability of each candidate; what is missing to one is that of nobody. */
export function probabilitiesOf(candidates: readonly Signals[], weights: SignalWeights): number[] {
  const scores = candidates.map((one) => scoreOf(one, weights));
  const highest = Math.max(weights.nobody, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, Math.exp(weights.nobody - highest));
  return powers.map((power) => power / sum);
}
