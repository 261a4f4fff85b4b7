/** A text as its distinct words. */
export interface Words {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * How much each says the same as the given one, from 0 to 1: the share of their words that they have in common, where a word
 * that many of them use counts little. What every complaint to a power company says is no sign of a duplicate.
 */
export function similarities(words: readonly string[], others: readonly Words[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const other of others) for (const word of new Set(other.words)) used.set(word, (used.get(word) ?? 0) + 1);
  const weightOf = (uses: number) => Math.log(1 + others.length / (1 + uses));
  const weights = new Map([...used].map(([word, uses]) => [word, weightOf(uses)]));
  const weight = (word: string) => weights.get(word) ?? weightOf(0);
  const own = new Set(words);
  const ofOwn = [...own].reduce((total, word) => total + weight(word), 0);
  return new Map(
    others.map((other) => {
      let [common, all] = [0, ofOwn];
      for (const word of new Set(other.words)) {
        if (own.has(word)) common += weight(word);
        else all += weight(word);
      }
      return [other.id, all === 0 ? 0 : common / all];
    }),
  );
}
