import type { Hit, Stretch } from './hit.js';
import type { Pair, PartOfPair } from './knowledge.js';

/** How far apart the parts may stand: `jalan di depan rumah saya sudah lama rusak`. */
const reach = 6;

export interface PartHit extends Stretch {
  readonly meaning: PartOfPair;
  readonly certainty: number;
}

/** The pairs of which every part stands in the text, close to the others; each at its first place only. */
export function findPairs(parts: readonly PartHit[], pairs: readonly Pair[]): Hit[] {
  const byPair = Map.groupBy(parts, ({ meaning }) => meaning.pair);
  return [...byPair].flatMap(([number, found]) => {
    const pair = pairs[number];
    const together = pair && found.length >= pair.parts ? firstTogether(found, pair.parts) : null;
    if (!pair || !together) return [];
    const at = Math.min(...together.map((hit) => hit.at));
    const length = Math.max(...together.map((hit) => hit.at + hit.length)) - at;
    const meaning = { ...pair.meaning, word: together.map((hit) => hit.meaning.word).join(' ') };
    const certainty = Math.min(...together.map((hit) => hit.certainty));
    return [{ meaning, at, length, stretches: together, certainty }];
  });
}

function firstTogether(found: readonly PartHit[], parts: number): PartHit[] | null {
  const others = Array.from({ length: parts - 1 }, (_, number) =>
    found.filter((hit) => hit.meaning.part === number + 1),
  );
  if (others.some((hits) => hits.length === 0)) return null;
  for (const start of found.filter((hit) => hit.meaning.part === 0)) {
    const near = others.map((hits) => hits.find((hit) => isNear(start, hit)));
    const all = near.filter((hit) => hit !== undefined);
    if (all.length === others.length) return [start, ...all];
  }
  return null;
}

function isNear(one: PartHit, other: PartHit): boolean {
  const between = one.at < other.at ? other.at - (one.at + one.length) : one.at - (other.at + other.length);
  return between >= 0 && between <= reach;
}
