import type { Hit, Stretch } from './hit.js';
import type { Pair, PartOfPair } from './knowledge.js';

/** How far apart the parts may stand: `jalan di depan rumah saya sudah lama rusak`. */
const reach = 6;

/** Where a phrase stands. */
export interface Place extends Stretch {
  readonly certainty: number;
}

/** A phrase that is part of pairs, and all its places in the text, in order. */
export interface PhraseOfPairs {
  readonly phrase: number;
  readonly partOf: readonly PartOfPair[];
  readonly places: readonly Place[];
}

/** A part of a pair, said in one of its ways. */
interface Said {
  readonly part: PartOfPair;
  readonly by: PhraseOfPairs;
}

type Standing = Place & Pick<PhraseOfPairs, 'phrase'>;

/**
 * The pairs of which every part stands in the text, close to the others; each at its first place only. Pairs said by the same
 * phrases stand at the same place, so the text is looked through once for all of them.
 */
export function findPairs(phrases: readonly PhraseOfPairs[], pairs: readonly Pair[]): Hit[] {
  const said = phrases.flatMap((by) => by.partOf.map((part) => ({ part, by })));
  const looked = new Map<string, Standing[] | null>();
  return [...Map.groupBy(said, ({ part }) => part.pair)].flatMap(([number, ways]) => {
    const pair = pairs[number];
    if (!pair || ways.length < pair.parts) return [];
    const alike = ways.map(({ part, by }) => `${part.part} ${by.phrase}`).join();
    const together = looked.has(alike) ? looked.get(alike) : firstTogether(ways, pair.parts);
    looked.set(alike, together ?? null);
    return together ? hitOf(pair, together, ways) : [];
  });
}

function hitOf(pair: Pair, stretches: readonly Standing[], ways: readonly Said[]): Hit {
  const at = Math.min(...stretches.map((one) => one.at));
  const length = Math.max(...stretches.map((one) => one.at + one.length)) - at;
  const words = stretches.map(
    ({ phrase }, number) => ways.find(({ part, by }) => part.part === number && by.phrase === phrase)?.part.word,
  );
  const meaning = { ...pair.meaning, word: words.join(' ') };
  return { meaning, at, length, stretches, certainty: Math.min(...stretches.map((one) => one.certainty)) };
}

function firstTogether(ways: readonly Said[], parts: number): Standing[] | null {
  const [starts = [], ...others] = Array.from({ length: parts }, (_, number) => placesOf(number, ways));
  if (others.some((places) => places.length === 0)) return null;
  const searches = others.map(firstNear);
  for (const start of starts) {
    const near = searches.flatMap((search) => search(start) ?? []);
    if (near.length === others.length) return [start, ...near];
  }
  return null;
}

const placesOf = (number: number, ways: readonly Said[]): Standing[] =>
  ways
    .filter(({ part }) => part.part === number)
    .flatMap(({ by: { phrase, places } }) => places.map((place) => ({ ...place, phrase })))
    .sort((one, other) => one.at - other.at || one.length - other.length);

/** Finds the first place close to another. To be asked from left to right: it leaves behind what nobody further on can reach. */
function firstNear(places: readonly Standing[]) {
  const longest = Math.max(...places.map(({ length }) => length));
  let left = 0;
  return (start: Place): Standing | null => {
    while ((places[left]?.at ?? Infinity) + longest + reach < start.at) left++;
    for (let next = left, one = places[next]; one && one.at <= start.at + start.length + reach; one = places[++next]) {
      if (isNear(start, one)) return one;
    }
    return null;
  };
}

function isNear(one: Place, other: Place): boolean {
  const between = one.at < other.at ? other.at - (one.at + one.length) : one.at - (other.at + other.length);
  return between >= 0 && between <= reach;
}
