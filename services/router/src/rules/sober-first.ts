import { keyword, probabilitiesOf, soberWeights } from './blend-signals.js';
import { clearlyNamed } from './find-mentions.js';
import { weightOf } from './gather-evidence.js';
import { faint } from './judge.js';
import type { Ranked } from './rank-suspects.js';

/** So little more than by mere chance is nothing. */
const unlike = 0.01;
/** What is fitted flatters itself: the odds that it is right with complaints by a writer who was left out are so much less. */
const withStrangers = 0.9;
/** Of whom no more than one hint is found nothing is said. */
const hinted = 0.5;
/** Two keywords. */
const amply = 2 * keyword;

/**
 * The same in the same order, the first as probable as it proved to be right with complaints by strangers; what it loses falls to the
 * others and to nobody, each its share.
 */
export function soberFirst(ranked: readonly Ranked[]): readonly Ranked[] {
  const [first, second] = ranked;
  if (!first || isPlain(first, ranked)) return ranked;
  const signals = ranked.map((one) => one.signals);
  const sober = probabilitiesOf(signals, soberWeights).slice(0, 1).map(amongStrangers);
  const rest = Math.max(1 - first.probability, Number.EPSILON);
  const shareOf = (one: Ranked) => one.probability / rest;
  // Who comes first is never less probable than the next, and what pointed somewhere still does.
  const share = second ? shareOf(second) : 0;
  const least = Math.max(share / (1 + share), faint);
  const probability = Math.min(first.probability, Math.max(least, ...sober));
  return ranked.map((one) => ({ ...one, probability: one === first ? probability : shareOf(one) * (1 - probability) }));
}

/**
 * Needs no likeness to be believed: the words of a trap are known by heart, and beside who alone is named nobody is spoken of. Nor is there
 * any where the catalogue knows none of the words.
 */
const isPlain = (first: Ranked, ranked: readonly Ranked[]): boolean =>
  first.evidence.trap !== null ||
  (first.signals.named >= clearlyNamed && ranked.every((one) => one === first || isLess(one, first))) ||
  ranked.every(({ signals }) => signals.alike < unlike);

/** Of whom no more than hints are found beside one whose words stand there too: a power cut in `Desa Harapan` is no matter of the village. */
const isLess = ({ evidence, signals }: Ranked, first: Ranked): boolean =>
  weightOf(evidence) < hinted ||
  (first.signals.described >= amply && signals.named === 0 && weightOf(evidence) < keyword);

function amongStrangers(fitted: number): number {
  const chance = withStrangers * fitted;
  return chance / (chance + 1 - fitted);
}
