import type { ComplaintClass, Door } from '#libs/contracts';
import { wordsOf } from '../words-of.js';
import { phraseFound, readyPhrase, type ReadyPhrase } from './phrase-found.js';
import type { StandingRule } from './standing-rule.js';

/** What the rules look at. */
export interface RuledComplaint {
  readonly text: string;
  /** Code of the smallest region that is certain; null: none is. */
  readonly region: string | null;
  readonly door: Door;
  readonly class: ComplaintClass;
}

interface KnownService {
  readonly code: string;
  readonly words: readonly string[];
}

interface ReadyRule {
  readonly rule: StandingRule;
  readonly words: readonly ReadyPhrase[];
  readonly services: readonly ReadyPhrase[];
}

const readyAll = (phrases: readonly string[]): ReadyPhrase[] => phrases.map(readyPhrase).filter((one) => one !== null);

/** The standing rules in force, made ready once per change. */
export class StandingRules {
  private readonly ready: readonly ReadyRule[];

  constructor(rules: readonly StandingRule[], services: readonly KnownService[]) {
    const wordsOfService = new Map(services.map(({ code, words }) => [code, words]));
    this.ready = rules
      .toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
      .map((rule) => ({
        rule,
        words: readyAll(rule.when.words),
        services: readyAll(rule.when.services.flatMap((code) => wordsOfService.get(code) ?? [])),
      }));
  }

  get some(): boolean {
    return this.ready.length > 0;
  }

  /** The first rule that holds. */
  match(complaint: RuledComplaint): StandingRule | null {
    const words = wordsOf(complaint.text);
    return this.ready.find((one) => holds(one, complaint, words))?.rule ?? null;
  }
}

function holds({ rule, words, services }: ReadyRule, complaint: RuledComplaint, text: readonly string[]): boolean {
  const { when } = rule;
  return (
    (when.doors.length === 0 || when.doors.includes(complaint.door)) &&
    (when.classes.length === 0 || when.classes.includes(complaint.class)) &&
    (when.places.length === 0 || when.places.some((place) => liesIn(complaint.region, place))) &&
    (when.words.length === 0 || words.some((phrase) => phraseFound(phrase, text))) &&
    (when.services.length === 0 || services.some((phrase) => phraseFound(phrase, text)))
  );
}

/** `33.03.08` lies in `33.03` and in `33`, not in `3`. */
export const liesIn = (region: string | null, place: string): boolean =>
  region !== null && (region === place || region.startsWith(`${place}.`));
