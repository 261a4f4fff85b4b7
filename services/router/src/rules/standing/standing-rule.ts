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

/** An institution answers, the citizen is asked whose it is, or a person at the triage desk decides. */
export const ruleOutcomes = ['institution', 'citizen', 'desk'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

/** What becomes of a complaint by a rule. */
export interface Decree {
  readonly outcome: RuleOutcome;
  /** Who leads; null where no institution is decreed. */
  readonly owner: string | null;
  /** Who answers for a part of it beside the owner; or those between whom the citizen is asked. */
  readonly others: readonly string[];
}

/** What an official has decreed: where the conditions hold, this becomes of it. */
export interface StandingRule extends Decree {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly when: Conditions;
  /** The first one that holds decides. */
  readonly position: number;
}

export const kindsOfCondition = ['services', 'places', 'words', 'doors', 'classes'] as const;
