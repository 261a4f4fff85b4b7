import { isPlaceWord } from './place-words.js';

/** A text as its distinct words. */
export interface Words {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * How much each says the same as the given one, from 0 to 1: the share of their words that they have in common, where a word
 * that many of the crowd use counts little. What every complaint to a power company says is no sign of a duplicate. Where both
 * have a position it counts like two rare words; where one has none, that says nothing. Without a common word two at the same
 * place are different complaints.
 */
export function similarities(
  words: readonly string[],
  others: readonly Words[],
  crowd: readonly Words[] = others,
): Map<string, number> {
  const used = new Map<string, number>();
  for (const one of crowd) for (const word of new Set(one.words)) used.set(word, (used.get(word) ?? 0) + 1);
  const weightOf = (uses: number) => Math.log(1 + (1 + crowd.length) / (1 + uses));
  const weights = new Map([...used].map(([word, uses]) => [word, weightOf(uses)]));
  const weight = (word: string) => weights.get(word) ?? weightOf(0);
  const ofPlace = 2 * weightOf(0);
  const own = new Set(words);
  const isPlaced = words.some(isPlaceWord);
  const ofOwn = [...own].reduce((total, word) => (isPlaceWord(word) ? total : total + weight(word)), 0);
  return new Map(
    others.map((other) => {
      let [common, all] = [0, ofOwn];
      const places: string[] = [];
      for (const word of new Set(other.words)) {
        if (isPlaceWord(word)) places.push(word);
        else if (own.has(word)) common += weight(word);
        else all += weight(word);
      }
      if (common === 0) return [other.id, 0];
      if (!isPlaced || places.length === 0) return [other.id, common / all];
      const isNear = places.some((place) => own.has(place));
      return [other.id, (isNear ? common + ofPlace : common) / (all + ofPlace)];
    }),
  );
}
