import { gsm7Extension, gsm7Table } from './gsm7-septets.js';

const basic = new Set(gsm7Table.filter((one) => one !== null));
const extended = new Set(gsm7Extension.keys());

/** What a phone keyboard or a word processor writes for a plain character. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '-',
  '\u00a0': ' ',
  '\t': ' ',
};

/** Whether a text can be sent in the cheap alphabet: one dash of the wrong kind makes every SMS of it twice as expensive. */
export const isGsm7 = (text: string): boolean => Array.from(text).every((one) => basic.has(one) || extended.has(one));

/** Length in septets. */
export const gsm7Length = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (extended.has(one) ? 2 : 1), 0);

/** Typography and accents become plain; what has no counterpart stays, so the text may still not be GSM-7. */
export const inPlainCharacters = (text: string): string =>
  Array.from(text)
    .map((one) => (isGsm7(one) ? one : (plain[one] ?? withoutAccent(one))))
    .join('');

/** How many SMS carry the text: 160 septets or 70 UTF-16 units in one, 153 or 67 in each of several. */
export function smsSegments(text: string): number {
  const cheap = isGsm7(text);
  const [alone, each] = cheap ? [160, 153] : [70, 67];
  const widths = Array.from(text).map((one) => (cheap ? gsm7Length(one) : one.length));
  if (widths.reduce((sum, width) => sum + width, 0) <= alone) return 1;
  // A character of two is never cut in half, so a segment may end one short.
  let [segments, used] = [1, 0];
  for (const width of widths) {
    if (used + width > each) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}

const withoutAccent = (character: string) => {
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== '' && isGsm7(bare) ? bare : character;
};
