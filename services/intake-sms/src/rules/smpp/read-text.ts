import { readGsm7, unpackSeptets } from '#libs/domain';

/** What data_coding 0 stands for at an operator; `gsm7` has one character a byte, `gsm7-packed` eight in seven. */
export type DefaultAlphabet = 'gsm7' | 'gsm7-packed' | 'latin1';

/** A name that a `TextDecoder` knows, or an alphabet of phones; null for what is no text. */
export type Alphabet =
  | DefaultAlphabet
  | 'utf-16be'
  | 'iso-8859-5'
  | 'iso-8859-8'
  | 'shift_jis'
  | 'iso-2022-jp'
  | 'euc-kr';

/** SMPP's own table of data codings; 2 and 4 are bytes. */
const table: Readonly<Record<number, Alphabet | null>> = {
  // Labelled as ASCII, in fact whatever the operator had.
  1: 'latin1',
  2: null,
  3: 'latin1',
  4: null,
  5: 'shift_jis',
  6: 'iso-8859-5',
  7: 'iso-8859-8',
  8: 'utf-16be',
  9: 'shift_jis',
  10: 'iso-2022-jp',
  13: 'shift_jis',
  14: 'euc-kr',
};

export function alphabetOf(dataCoding: number, byDefault: DefaultAlphabet): Alphabet | null {
  if (dataCoding === 0) return byDefault;
  if (dataCoding < 0x10) return Object.hasOwn(table, dataCoding) ? (table[dataCoding] ?? null) : byDefault;
  return bySchemeOfGsm(dataCoding, byDefault);
}

/** From 16 on operators pass GSM's own coding scheme through, which has a message class, or a mark that something waits. */
function bySchemeOfGsm(scheme: number, byDefault: DefaultAlphabet): Alphabet | null {
  if (scheme >= 0xf0) return scheme & 0x04 ? null : byDefault;
  if (scheme >= 0xe0) return 'utf-16be';
  if (scheme >= 0x40) return byDefault;
  const alphabet = (scheme >> 2) & 3;
  if (alphabet === 1) return null;
  return alphabet === 2 ? 'utf-16be' : byDefault;
}

export interface Written {
  readonly alphabet: Alphabet;
  readonly bytes: Buffer;
  readonly fillBits: number;
}

/** Parts in one alphabet are read as one: a character may begin in one part and end in the next. */
export function readText(parts: readonly Written[]): string {
  const runs: Written[] = [];
  for (const part of parts.map(unpacked)) {
    const last = runs.at(-1);
    if (last?.alphabet === part.alphabet)
      runs[runs.length - 1] = { ...last, bytes: Buffer.concat([last.bytes, part.bytes]) };
    else runs.push(part);
  }
  return runs.map(decode).join('');
}

function unpacked(part: Written): Written {
  if (part.alphabet !== 'gsm7-packed') return part;
  return { alphabet: 'gsm7', bytes: Buffer.from(unpackSeptets(part.bytes, part.fillBits)), fillBits: 0 };
}

function decode({ alphabet, bytes }: Written): string {
  if (alphabet === 'gsm7' || alphabet === 'gsm7-packed') return readGsm7(bytes);
  // A TextDecoder takes `latin1` for Windows' alphabet, where some signs differ.
  return alphabet === 'latin1' ? bytes.toString('latin1') : new TextDecoder(alphabet).decode(bytes);
}
