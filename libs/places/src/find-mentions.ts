import { isOfKind } from './is-of-kind.js';
import type { NameIndex } from './name-index.js';
import { ordinaryWords } from './ordinary-words.js';
import { brands, contested, cues, doubtful, kinds, streets, wellKnown, type Kind } from './place-words.js';
import { readWords, type Word } from './read-words.js';
import type { RegionTable } from './region-table.js';

/** A stretch of the text that is the name of regions, and what stands around it. */
export interface Mention {
  readonly key: string;
  readonly regions: readonly number[];
  /** The text says what kind of place it is, and there is one of that kind. */
  readonly typed: boolean;
  /** Something before it speaks for a place. */
  readonly cued: boolean;
  readonly doubtful: boolean;
  /** As many mean a district or village of that name as the regency. */
  readonly contested: boolean;
  /** Six letters and more are seldom something else. */
  readonly long: boolean;
  /** Of several words. */
  readonly phrase: boolean;
}

/** From left to right, the longest name first; a name inside a longer one is none. */
export function findMentions(text: string, table: RegionTable, names: NameIndex): Mention[] {
  const words = readWords(text);
  const shouted = !words.some(({ capital }) => !capital);
  const mentions: Mention[] = [];
  /** Where the latest name ended: its last word says nothing about the next one. */
  let free = 0;
  for (let at = 0; at < words.length;) {
    const before = at > free ? (words[at - 1]?.text ?? '') : '';
    const found = nameAt({ words, at, before }, table, names);
    if (found === null) {
      at += 1;
      continue;
    }
    const mention = mentionOf(found, { words, at, before }, { table, shouted });
    at += found.length;
    if (!mention) continue;
    mentions.push(mention);
    free = at;
  }
  return withoutRepetition(mentions);
}

/** A name that is there twice speaks once, as plainly as it ever does. */
function withoutRepetition(mentions: readonly Mention[]): Mention[] {
  const plainest = new Map<string, Mention>();
  for (const mention of mentions) {
    const other = plainest.get(mention.key);
    if (other === undefined || (mention.typed && !other.typed) || (mention.cued && !other.cued && !other.typed)) {
      plainest.set(mention.key, mention);
    }
  }
  return [...plainest.values()];
}

interface Spot {
  readonly words: readonly Word[];
  readonly at: number;
  readonly before: string;
}

interface Found {
  readonly key: string;
  readonly length: number;
  readonly regions: readonly number[];
  /** They are of the kind that the word before says. */
  readonly typed: boolean;
}

/** The longest name that begins here; of the kind the word before says, where there is one of it. */
function nameAt({ words, at, before }: Spot, table: RegionTable, names: NameIndex): Found | null {
  const kind = kinds.get(before);
  const own = kinds.get(words[at]?.text ?? '');
  let [key, best] = ['', null as Found | null];
  for (let length = 1; length <= names.longest; length++) {
    const word = words[at + length - 1];
    if (!word) break;
    key += word.text;
    const regions = key.length < 3 ? null : names.find(key);
    if (!regions) continue;
    const meant = kind ? ofKind(regions, kind, table) : [];
    const typed = meant.length > 0;
    if (typed || best?.typed !== true) best = { key, length, regions: typed ? meant : regions, typed };
  }
  if (!own || best === null || best.typed) return best;
  // `kota` alone says what follows, and `kota batu` is the city of that kind before it is a village called so.
  const isKind = best.length === 1 || nameAt({ words, at: at + 1, before: words[at]?.text ?? '' }, table, names)?.typed;
  return isKind ? null : best;
}

const ofKind = (regions: readonly number[], kind: Kind, table: RegionTable) =>
  regions.filter((id) => isOfKind(id, kind, table));

interface Surroundings {
  readonly table: RegionTable;
  /** All in capitals: then a capital says nothing. */
  readonly shouted: boolean;
}

/** Null for what stands there as the name of a street or a recipe, and for words of every day. */
function mentionOf(found: Found, { words, at, before }: Spot, { table, shouted }: Surroundings): Mention | null {
  const { key, length, regions, typed } = found;
  const [first, last] = [words[at], words[at + length - 1]];
  if (!first || !last || (!typed && (streets.has(before) || brands.has(before)))) return null;
  const capital = !shouted && words.slice(Math.max(at, 1), at + length).some((word) => word.capital);
  const named = words.slice(at, at + length).map(({ text }) => text);
  // `Desa Maju` is a village; in `desa yang rusak` nobody means the village Yang.
  const ordinary = !(capital && (typed || length > 1)) && isOrdinary(key, named);
  const large = ordinary ? regions.filter((id) => table.levelOf(id) <= 2) : regions;
  // `mau beli` is not the village Maubeli.
  const isSplit = length > 1 && named.some((word) => ordinaryWords.has(word));
  const counted = isSplit ? large.filter((id) => table.properNameOf(id).includes(' ')) : large;
  if (counted.length === 0) return null;
  return {
    key,
    regions: counted,
    typed,
    contested: contested.has(key),
    cued: kinds.has(before) || cues.has(before) || capital,
    doubtful: doubtful.has(key),
    long: last.to - first.from >= 6,
    phrase: length > 1,
  };
}

function isOrdinary(key: string, named: readonly string[]): boolean {
  if (key.length < 4 || ordinaryWords.has(key)) return true;
  return named.length > 1 && !wellKnown.has(key) && named.every((word) => ordinaryWords.has(word));
}
