/** Without the letters that are misread or make words, as in tracking codes. */
const alphabet = '0123456789BCDFGHJKMNPQRSTVWXYZ';
const length = 12; // 58.9 bits: behind a rate limit nobody guesses one.
const written = new RegExp(`^[${alphabet}]{${length}}$`);
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/**
 * The reply key of a complaint, `XXXX-XXXX-XXXX`, from a keyed hash of the complaint's id. Nothing of it is stored, so
 * nothing of it can leak from a table, and a repeated filing gives the same key again.
 */
export function replyKeyFrom(mac: Uint8Array): string {
  let symbols = '';
  for (const byte of mac) {
    // 240 is the last multiple of 30 in a byte: taking the rest as well would favour the first symbols.
    if (byte < 240) symbols += alphabet.charAt(byte % alphabet.length);
    if (symbols.length === length) return inGroups(symbols);
  }
  throw new RangeError('A reply key needs a longer hash');
}

/** The key as it is compared, from the way somebody typed it; null when it cannot be one. */
export function normaliseReplyKey(input: string): string | null {
  const symbols = input
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/[OILU]/g, (symbol) => misread[symbol] ?? symbol);
  return written.test(symbols) ? inGroups(symbols) : null;
}

const inGroups = (symbols: string) => `${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`;
