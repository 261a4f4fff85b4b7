import type { Figures } from '../rules/figures.js';
import type { Circumstances } from './decide-with.js';

/** With what the rules decided, by its versions, so that they can decide the same again. */
export interface Basis extends Circumstances {
  readonly today: string;
  /** The pieces that were read: `title`, `text`, `addition:<entry id>`. */
  readonly parts: readonly string[];
  readonly standingRules: readonly { readonly id: string; readonly version: number }[];
  readonly model: number | null;
  /** From which probability on the rules decided alone; null: as the rules say themselves. */
  readonly autoRouteAbove: number | null;
  /** What else officials have set. Absent, as in decisions of before: as it was shipped. */
  readonly figures?: Figures;
}
