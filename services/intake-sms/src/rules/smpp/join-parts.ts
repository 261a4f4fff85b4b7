import { readText, type Written } from './read-text.js';

export interface Piece {
  readonly number: number;
  /** Null where it is no text. */
  readonly written: Written | null;
}

const missing = '[bagian hilang]';

/** The words of a long message in order, with a mark where a part never came; null when it is none of words. */
export function joinParts(pieces: readonly Piece[], total: number): string | null {
  const byNumber = new Map(pieces.map(({ number, written }) => [number, written]));
  const texts: string[] = [];
  let together: Written[] = [];
  const close = () => {
    if (together.length > 0) texts.push(readText(together));
    together = [];
  };
  for (let number = 1; number <= total; number += 1) {
    const written = byNumber.get(number);
    if (written === null) return null;
    if (written) together.push(written);
    else {
      close();
      if (texts.at(-1) !== missing) texts.push(missing);
    }
  }
  close();
  return texts.length === 1 ? (texts[0] ?? '') : texts.map((one) => one.trim()).join(' ');
}
