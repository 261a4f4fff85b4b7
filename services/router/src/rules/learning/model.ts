import { elsewhere } from './elsewhere.js';
import { featuresOf } from './features-of.js';
import { sharesOf } from './shares-of.js';
import { rowOf, type Vocabulary } from './vocabulary.js';
import { scoresOf, type CompactWeights } from './weights.js';

/** What a model thinks of a text. */
export interface Prediction {
  readonly label: string;
  /** From 0 to 1; over all labels, and what is left to others, they add up to 1. */
  readonly probability: number;
}

export interface ModelParts {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly weights: CompactWeights;
  readonly sharpness: number;
  /** How many complaints it has learned of each label; a sentence of the catalogue is less than one. */
  readonly taught: Float32Array;
  /** Whether it looks at the words alone, and not at the letters within them nor at the style. */
  readonly wordsAlone: boolean;
}

/** What was learned from labelled texts. It holds hashes and weights, and nothing that could be read. */
export class Model {
  /** Where a label stands in the order of the labels. */
  readonly numberOf: ReadonlyMap<string, number>;

  constructor(readonly parts: ModelParts) {
    this.numberOf = new Map(parts.labels.map((label, number) => [label, number]));
  }

  get labels(): readonly string[] {
    return this.parts.labels;
  }

  /** How many complaints of an owner it has learned; 0 where it does not know it. */
  taughtOf(label: string): number {
    return this.parts.taught[this.numberOf.get(label) ?? -1] ?? 0;
  }

  /** The owners it was taught, the likeliest first; what they lack to 1 is left to all others. */
  predict(text: string, signs: readonly string[] = []): Prediction[] {
    const shares = this.shares(text, signs);
    return this.labels
      .map((label, number) => ({ label, probability: shares[number] ?? 0 }))
      .filter(({ label }) => label !== elsewhere)
      .sort((a, b) => b.probability - a.probability || (a.label < b.label ? -1 : 1));
  }

  /** The probability of each label, in their order. */
  shares(text: string, signs: readonly string[]): Float64Array {
    return sharesOf(this.scores(text, signs), this.parts.sharpness);
  }

  /** In the order of the labels; only their differences mean something. */
  scores(text: string, signs: readonly string[]): Float64Array {
    const row = rowOf(featuresOf(text, signs, this.parts.wordsAlone), this.parts.vocabulary);
    // Where nothing is known of a text, nobody is likelier than the others.
    if (row.values.every((value) => value === 0)) return new Float64Array(this.labels.length);
    return scoresOf(row, this.parts.weights);
  }
}
