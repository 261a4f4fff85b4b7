import type { Meaning } from './knowledge.js';

/** Something the directory knows, found in a text. */
export interface Hit {
  readonly meaning: Meaning;
  readonly at: number;
  readonly length: number;
}
