import { isDisowned, mannerOf, type Manner } from './manner-of.js';
import { marksOf, type Mark } from './mark.js';
import type { Reading } from './read-text.js';
import { payment } from './in-passing.js';
import type { TablesOfToday } from './tables-of-today.js';

/** An institution named in a text. */
export interface Mention {
  readonly institution: string;
  /** The name as the directory writes it, not as the citizen did. */
  readonly word: string;
  readonly manner: Manner;
  /** How much it counts that it is named, 0 to 2. */
  readonly weight: number;
  readonly marks: readonly Mark[];
}

/**
 * By a handle alone (`@bri`): many are added so that somebody reads it, whoever's the matter is. A hint, as heavy as a service described,
 * and less than being named on purpose.
 */
export const onlyMentioned = 1.1;

/** As a landmark, in a comparison, or as who has disowned it: hardly at all. */
export const namedInPassing = 0.3;

const weights: Readonly<Record<Manner, number>> = {
  plain: 2,
  told: 1.2,
  mention: onlyMentioned,
  means: 0.8,
  place: namedInPassing,
  compared: namedInPassing,
  disowned: namedInPassing,
  denied: 0,
};

/** From here on an institution counts as named on purpose. */
export const clearlyNamed = 1.2;

/** How many words before a name may say that one only pays through it. */
const paymentReach = 3;

/** Who is named, and in what manner. Of names that lie in one another only the longest is there (`pln icon plus`). */
export function findMentions(reading: Reading, tables: TablesOfToday): Mention[] {
  const { words, hits } = reading;
  return hits.flatMap(({ meaning, at, length, stretches, certainty }) => {
    if (meaning.kind !== 'name') return [];
    const { institution, word } = meaning;
    const said = isDisowned(words, at + length) ? 'disowned' : mannerOf(words, at);
    const isHandle = (words[at] ?? '').startsWith('@');
    const manner = isHandle && weights[said] > onlyMentioned ? 'mention' : said;
    const weight = Math.min(weights[manner], limitOf(institution, words, at, tables)) * certainty;
    return [{ institution, word, manner, weight, marks: marksOf(reading, stretches, { step: 'named', word }) }];
  });
}

function limitOf(
  institution: string,
  words: readonly string[],
  at: number,
  { calledUpon, paidThrough }: TablesOfToday,
): number {
  if (calledUpon.has(institution)) return weights.means;
  const before = words.slice(Math.max(0, at - paymentReach), at);
  const onlyPaid = paidThrough.has(institution) && before.some((word) => payment.words.has(word));
  return onlyPaid ? weights.means : weights.plain;
}
