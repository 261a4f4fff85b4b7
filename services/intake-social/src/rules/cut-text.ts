// Telegram and WhatsApp refuse more than 4096 UTF-16 units.
const longest = 4_000;

/** A long text in pieces that a messenger takes, cut between lines or words where there are any. */
export function cutText(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const end = at > longest / 2 ? at : wholeCharacters(head);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

/** Not between the halves of a surrogate pair. */
const wholeCharacters = (head: string) => (head.isWellFormed() ? head.length : head.length - 1);
