import type { ComplaintClass, Door } from '#libs/contracts';
import type { Service } from '../knowledge.js';
import { marksOf, type Mark } from '../mark.js';
import { placedWordsOf } from '../words-of.js';
import { findPhrase, readyPhrase, type ReadyPhrase } from './phrase-found.js';
import type { StandingRule } from './standing-rule.js';

/** What the rules look at. */
export interface RuledComplaint {
  readonly text: string;
  /** Code of the smallest region that is certain; null: none is. */
  readonly region: string | null;
  readonly door: Door;
  readonly class: ComplaintClass;
}

/** A phrase as an official or the directory wrote it. */
interface WrittenPhrase {
  readonly written: string;
  readonly ready: ReadyPhrase;
}

interface ReadyRule {
  readonly rule: StandingRule;
  readonly words: readonly WrittenPhrase[];
  readonly services: readonly WrittenPhrase[];
}

/** The rule that holds, and where the words stand that its conditions speak of. */
export interface RuleMatch {
  readonly rule: StandingRule;
  readonly marks: readonly Mark[];
}

const readyAll = (phrases: readonly string[]): WrittenPhrase[] =>
  phrases.flatMap((written) => {
    const ready = readyPhrase(written);
    return ready ? [{ written, ready }] : [];
  });

/** The standing rules in force, made ready once per change. */
export class StandingRules {
  private readonly ready: readonly ReadyRule[];

  constructor(
    rules: readonly StandingRule[],
    { services }: { readonly services: ReadonlyMap<string, Pick<Service, 'words'>> },
  ) {
    this.ready = rules
      .toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
      .map((rule) => ({
        rule,
        words: readyAll(rule.when.words),
        services: readyAll(rule.when.services.flatMap((code) => services.get(code)?.words ?? [])),
      }));
  }

  /** Which rules they are, the first to hold first. */
  get versions(): { id: string; version: number }[] {
    return this.ready.map(({ rule: { id, version } }) => ({ id, version }));
  }

  get some(): boolean {
    return this.ready.length > 0;
  }

  /** The first rule that holds, of those that decide anything. */
  match(complaint: RuledComplaint, decides: (rule: StandingRule) => boolean = () => true): RuleMatch | null {
    const placed = placedWordsOf(complaint.text).map((one) => ({ ...one, reading: 'written' as const }));
    const words = placed.map(({ word }) => word);
    const find = (phrases: readonly WrittenPhrase[]) =>
      phrases.flatMap(({ written, ready }) => {
        const stretches = findPhrase(ready, words);
        return stretches ? [marksOf({ placed }, stretches, { step: 'ruled', word: written })] : [];
      });
    for (const { rule, words: asked, services } of this.ready) {
      if (!holdsAround(rule, complaint)) continue;
      const [worded, described] = [find(asked), find(services)];
      if (rule.when.words.length > 0 && worded.length === 0) continue;
      if (rule.when.services.length > 0 && described.length === 0) continue;
      if (!decides(rule)) continue;
      return { rule, marks: [...worded, ...described].flat() };
    }
    return null;
  }
}

/** Whatever the citizen wrote. */
const holdsAround = ({ when }: StandingRule, { door, class: itsClass, region }: RuledComplaint): boolean =>
  (when.doors.length === 0 || when.doors.includes(door)) &&
  (when.classes.length === 0 || when.classes.includes(itsClass)) &&
  (when.places.length === 0 || when.places.some((place) => liesIn(region, place)));

/** `33.03.08` lies in `33.03` and in `33`, not in `3`. */
export const liesIn = (region: string | null, place: string): boolean =>
  region !== null && (region === place || region.startsWith(`${place}.`));
