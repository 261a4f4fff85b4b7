import type { ComplaintClass, Door } from '#libs/contracts';

/** What must be true of a complaint. Of several in one list one is enough; an empty list asks nothing. */
export interface Conditions {
  /** Codes of services of the catalogue that it describes. */
  readonly services: readonly string[];
  /** Codes of regions it lies in: `33` for the province, `33.03` for the regency. */
  readonly places: readonly string[];
  /** Phrases that stand in it. */
  readonly words: readonly string[];
  readonly doors: readonly Door[];
  readonly classes: readonly ComplaintClass[];
}

/** What an official has decreed: where the conditions hold, this institution answers. */
export interface StandingRule {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly when: Conditions;
  readonly owner: string;
  /** The first one that holds decides. */
  readonly position: number;
}

export const kindsOfCondition = ['services', 'places', 'words', 'doors', 'classes'] as const;
