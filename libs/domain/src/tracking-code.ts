import { freshBytes } from './fresh-bytes.js';

/**
 * Crockford's base32 (no I, L, O, U, which are misread) without A and E, so that no code spells a word: 30 symbols. A
 * symbol's value is its place here.
 */
const alphabet = '0123456789BCDFGHJKMNPQRSTVWXYZ';

/** 30^8 codes are 39.3 bits: of a million complaints, one guess in 650,000 would find one. */
const randomSymbols = 8;

/** Prime and not smaller than the alphabet: then every wrong symbol and every swap of two symbols changes the sum. */
const modulus = 31;

/** What people write or read out for a symbol that is not in the alphabet. */
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/**
 * A new code `XXXX-XXXX-C`: eight random symbols and a check symbol. Never sequential, so a code tells nothing about how
 * many complaints there are. The weighted sum 9·s₁ + 8·s₂ + … + 2·s₈ + 1·C is a multiple of 31, as in an ISBN-10.
 */
export function newTrackingCode(random: (bytes: number) => Uint8Array = freshBytes): string {
  for (;;) {
    const symbols = drawSymbols(random);
    const check = alphabet[checkValue(symbols)];
    // One draw in 31 needs the value 30, for which there is no symbol: such codes are never given out.
    if (check) return `${symbols.slice(0, 4)}-${symbols.slice(4)}-${check}`;
  }
}

/** The code as it is stored, from the way somebody typed it; null when it cannot be a code. */
export function normaliseTrackingCode(input: string): string | null {
  const symbols = input
    .toUpperCase()
    .replace(/^\s*(?:NO\.?|#)/, '')
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/[OILU]/g, (symbol) => misread[symbol] ?? symbol);
  if (symbols.length !== randomSymbols + 1 || Array.from(symbols).some((symbol) => !alphabet.includes(symbol)))
    return null;

  const body = symbols.slice(0, randomSymbols);
  if (alphabet[checkValue(body)] !== symbols[randomSymbols]) return null;
  return `${body.slice(0, 4)}-${body.slice(4)}-${symbols.slice(randomSymbols)}`;
}

function checkValue(body: string): number {
  const sum = Array.from(body).reduce((total, symbol, place) => total + (9 - place) * alphabet.indexOf(symbol), 0);
  return (modulus - (sum % modulus)) % modulus;
}

function drawSymbols(random: (bytes: number) => Uint8Array): string {
  let symbols = '';
  while (symbols.length < randomSymbols) {
    for (const byte of random(randomSymbols - symbols.length)) {
      // 240 is the last multiple of 30 in a byte: taking the rest as well would favour the first symbols.
      if (byte < 240) symbols += alphabet.charAt(byte % alphabet.length);
    }
  }
  return symbols;
}
