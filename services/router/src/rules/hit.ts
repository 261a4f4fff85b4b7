import type { Meaning } from './knowledge.js';

/** A run of words in a text. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** Something the directory knows, found in a text. */
export interface Hit extends Stretch {
  readonly meaning: Meaning;
  /** Where its words stand: one stretch, but where the parts of a pair are apart. */
  readonly stretches: readonly Stretch[];
  /** 1 where it was written so; less where words had to be read as others. */
  readonly certainty: number;
}
