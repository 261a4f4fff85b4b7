export interface Piece {
  readonly text: string;
  readonly counts: boolean;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `listrik + padam|mati` → each of the words; what the directory writes with one space may stand with any signs between. */
const patternOf = (phrases: readonly string[]): RegExp | null => {
  const words = [...new Set(phrases.flatMap((phrase) => phrase.split(/[+|]/)).map((word) => word.trim()))]
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map((word) => word.split(/\s+/).map(escaped).join('[^\\p{L}\\p{N}]+'));
  return words.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?:nya)?(?![\\p{L}\\p{N}])`, 'giu');
};

/** Cuts a text where words that counted for the router stand in it. */
export function highlight(text: string, found: readonly string[]): Piece[] {
  const pattern = patternOf(found);
  if (!pattern) return [{ text, counts: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), counts: false });
    pieces.push({ text: match[0], counts: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), counts: false });
  return pieces;
}
