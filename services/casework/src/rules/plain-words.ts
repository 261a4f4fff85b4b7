import { positions } from './place-words.js';

const addresses = /\S+@\S+\.\S+/gu;
const longNumbers = /\+?\d[\d\s().-]{5,}\d/gu;

/**
 * What of a text may stand in the search index: its words, without what tells who wrote it. Numbers long enough to be those
 * of a phone, an identity card or an account are left out, and so are addresses. A position is kept as `placeWords`.
 */
export const plainWords = (text: string): string =>
  text.replace(positions, ' ').replace(addresses, ' ').replace(longNumbers, ' ');

/** Every place in the tree above and at a path, as words of the index: a search stays in its part of the tree by them. */
export function scopeWords(path: string): string[] {
  const codes = path.split('/').filter((code) => code !== '');
  return codes.map((_, index) => `@${codes.slice(0, index + 1).join('/')}/`);
}
