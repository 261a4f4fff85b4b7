import type { Verdict } from './judge.js';
import type { Institution, Knowledge } from './knowledge.js';
import type { Ranked } from './rank-suspects.js';
import type { Reading } from './read-text.js';
import { isSomeTollRoad, sectionNamedIn, sectionsOf } from './which-toll-road.js';

interface Matters {
  readonly chosen: Institution | null;
  /** Chosen because they hold the section that the citizen named when we asked for it. */
  readonly isOfSection: boolean;
  /** What the citizen gave as the place, beside the story. */
  readonly place: string | null;
  readonly reading: Reading;
  readonly ranked: readonly Ranked[];
  readonly sureEnough: number;
  readonly knowledge: Knowledge;
}

/**
 * What a section decides that the story does not name: the citizen named it as the place, or when asked. Where they have not, one
 * answer would decide, whoever is likeliest.
 */
export function judgeTollRoad(held: Verdict, matters: Matters): Verdict {
  const { chosen, isOfSection, place, reading, ranked, sureEnough, knowledge } = matters;
  const speakerOf = ({ code }: Institution) => ranked.find((one) => one.code === code) ?? null;
  if (chosen && isOfSection) {
    const [speaker, section] = [speakerOf(chosen), sectionsOf(chosen.code, knowledge)];
    return { rule: 'chosen-by-citizen', owner: chosen, speaker, section, confidence: held.confidence };
  }
  const isOpen = held.rule === 'ambiguous' || held.rule === 'nobody-matches';
  if (chosen || !isOpen || !isSomeTollRoad(reading, ranked, knowledge)) return held;
  const section = place === null ? null : sectionNamedIn(place, knowledge);
  const owner = knowledge.institutions.get(section?.owner ?? '');
  if (!owner) return { ...held, between: [], isSomeTollRoad: true };
  return { rule: 'category', owner, speaker: speakerOf(owner), section, confidence: sureEnough };
}
