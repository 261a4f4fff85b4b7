const longest = 90;
const plain = /^[\x20-\x7e]*$/;
const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** One line for the inbox: the title, or else how the text begins, cut at a word. Null when nothing of it can be read. */
export function summaryOf(title: string | null, text: string | null): string | null {
  const line = (title?.trim() ? title : (text ?? '')).replace(/\s+/gu, ' ').trim();
  if (line === '') return null;
  const end = endOfLetter(line, longest);
  if (end === line.length) return line;
  const cut = line.slice(0, end);
  const lastSpace = cut.lastIndexOf(' ');
  // A text without spaces is cut where it is.
  return `${(lastSpace > end / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

/** Where the letter of that number ends, as people count letters: a flag or a family is one. */
function endOfLetter(line: string, count: number): number {
  // Most texts begin in plain letters: each is one.
  if (plain.test(line.slice(0, count + 1))) return Math.min(count, line.length);
  let seen = 0;
  for (const { index } of letters.segment(line)) {
    if (seen === count) return index;
    seen += 1;
  }
  return line.length;
}
