/** What a messenger takes in one message: UTF-16 units, or bytes of UTF-8. */
export type Longest = { readonly units: number } | { readonly bytes: number };

/** A long text in pieces that a messenger takes, cut between lines or words where there are any. */
export function cutText(text: string, longest: Longest): string[] {
  const pieces: string[] = [];
  let rest = text;
  for (let head = headOf(rest, longest); head.length < rest.length; head = headOf(rest, longest)) {
    const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const end = at > head.length / 2 ? at : wholeCharacters(head);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

const encoder = new TextEncoder();

const headOf = (text: string, longest: Longest): string =>
  text.slice(0, 'units' in longest ? longest.units : encoder.encodeInto(text, new Uint8Array(longest.bytes)).read);

/** Not between the halves of a surrogate pair. */
const wholeCharacters = (head: string) => (head.isWellFormed() ? head.length : head.length - 1);
