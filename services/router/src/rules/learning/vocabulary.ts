import { kindOf, kinds, type Features } from './features-of.js';

/** The features a model knows: each hash has a column, and a weight that says how rare it is. */
export interface Vocabulary {
  readonly hashes: Uint32Array;
  readonly rarity: Float32Array;
  /** Columns by hash, open addressing; 0 is an empty slot, else the column + 1. */
  readonly slots: Uint32Array;
}

/** A text as a row of the matrix: the columns it has, and their values. */
export interface Row {
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** The features that stand in enough texts, the most frequent first where there are too many. */
export function learnVocabulary(
  texts: readonly Features[],
  { leastTexts, mostColumns }: { leastTexts: number; mostColumns: number },
): Vocabulary {
  const seenIn = countTexts(texts);
  const kept = [...seenIn.keys()].filter((hash) => (seenIn.get(hash) ?? 0) >= leastTexts);
  const frequent = kept
    .sort((a, b) => (seenIn.get(b) ?? 0) - (seenIn.get(a) ?? 0) || a - b)
    .slice(0, mostColumns)
    .sort((a, b) => a - b);
  const rarity = frequent.map((hash) => Math.log((1 + texts.length) / (1 + (seenIn.get(hash) ?? 0))) + 1);
  return vocabularyOf(Uint32Array.from(frequent), Float32Array.from(rarity));
}

function countTexts(texts: readonly Features[]): ReadonlyMap<number, number> {
  const seenIn = new Map<number, number>();
  for (const { hashes } of texts) for (const hash of hashes) seenIn.set(hash, (seenIn.get(hash) ?? 0) + 1);
  return seenIn;
}

export function vocabularyOf(hashes: Uint32Array, rarity: Float32Array): Vocabulary {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(hashes.length * 2 + 1)));
  const slots = new Uint32Array(size);
  hashes.forEach((hash, column) => {
    let slot = slotOf(hash, size);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = column + 1;
  });
  return { hashes, rarity, slots };
}

/** The lowest bits are not random: they say of what kind the feature is. */
const slotOf = (hash: number, size: number): number => ((hash >>> 2) ^ (hash << 20)) & (size - 1);

/** -1: not known. */
function columnOf(hash: number, { slots, hashes }: Vocabulary): number {
  let slot = slotOf(hash, slots.length);
  for (;;) {
    const column = (slots[slot] ?? 0) - 1;
    if (column < 0 || hashes[column] === hash) return column;
    slot = (slot + 1) & (slots.length - 1);
  }
}

/** How much of a row each kind of feature fills, where it has any: its length is the root of the sum of these. */
const shares = [0.5, 0.5, 0.5, 0.3];

/** Frequent in the text and rare elsewhere weighs most; what is not in the vocabulary is passed over. */
export function rowOf({ hashes, counts }: Features, vocabulary: Vocabulary): Row {
  const columns = new Uint32Array(hashes.length);
  const values = new Float32Array(hashes.length);
  const squares = [0, 0, 0, 0];
  let size = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    const column = columnOf(hash, vocabulary);
    if (column < 0) continue;
    const value = (1 + Math.log(counts[at] ?? 1)) * (vocabulary.rarity[column] ?? 0);
    columns[size] = column;
    values[size++] = value;
    const kind = kindOf(hash);
    squares[kind] = (squares[kind] ?? 0) + value * value;
  }
  // How it is written says something only beside what it says.
  const isSilent = squares[kinds.word] === 0;
  const factors = squares.map((square, kind) =>
    kind === kinds.style && isSilent ? 0 : Math.sqrt((shares[kind] ?? 0) / square),
  );
  for (let at = 0; at < size; at++) {
    const kind = kindOf(vocabulary.hashes[columns[at] ?? 0] ?? 0);
    values[at] = (values[at] ?? 0) * (factors[kind] ?? 0);
  }
  return { columns: columns.slice(0, size), values: values.slice(0, size) };
}
