import { fold } from './fold.js';
import { sayings } from './place-words.js';

/** A word as it is compared, and where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The words of a text, but for sayings that name places and mean none. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    const folded = fold(written);
    if (folded === '') continue;
    const capital = !written.startsWith(written.charAt(0).toLowerCase());
    words.push({ text: folded, from: match.index, to: match.index + written.length, capital });
  }
  return withoutSayings(words);
}

function withoutSayings(words: Word[]): Word[] {
  for (const saying of sayings) {
    const at = words.findIndex((_, from) => saying.every((word, n) => words[from + n]?.text === word));
    if (at >= 0) return words.toSpliced(at, saying.length);
  }
  return words;
}
