/** What a model and the officers did in a span of time. */
export interface Span {
  readonly verdicts: number;
  readonly meanProbability: number;
  /** Share of a text's features that the model has never met. */
  readonly meanUnseen: number;
  readonly assignments: number;
  readonly handBacks: number;
}

/** Null: nothing is known yet. */
export interface Drift {
  readonly confidence: number | null;
  readonly unseen: number | null;
  readonly handBackRate: number | null;
  /** What has moved enough that a person should look. */
  readonly warnings: readonly ('confidence' | 'unseen' | 'hand-backs')[];
}

const leastVerdicts = 50;
const confidenceFall = 0.1;
const unseenRise = 0.1;
const handBackRise = 0.05;

const rateOf = ({ handBacks, assignments }: Span) => handBacks / assignments;

/** Compares now with before; of too few verdicts nothing is said. */
export function driftOf(now: Span, before: Span): Drift {
  const enough = now.verdicts >= leastVerdicts && before.verdicts >= leastVerdicts;
  const moved = {
    confidence: enough && before.meanProbability - now.meanProbability > confidenceFall,
    unseen: enough && now.meanUnseen - before.meanUnseen > unseenRise,
    'hand-backs':
      Math.min(now.assignments, before.assignments) >= leastVerdicts && rateOf(now) - rateOf(before) > handBackRise,
  };
  const isHeard = now.verdicts > 0;
  return {
    confidence: isHeard ? now.meanProbability : null,
    unseen: isHeard ? now.meanUnseen : null,
    handBackRate: now.assignments > 0 ? rateOf(now) : null,
    warnings: (['confidence', 'unseen', 'hand-backs'] as const).filter((one) => moved[one]),
  };
}
