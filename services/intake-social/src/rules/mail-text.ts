/** Where a mail program begins to repeat what is being answered. */
const quoteBegins = [
  /^>/,
  /^-{2,}\s*(original message|pesan asli|forwarded message)\s*-{2,}/i,
  /^_{20,}$/,
  /^(on|pada|am|le)\b.{5,200}\b(wrote|menulis|schrieb|écrit)\s*:\s*$/i,
  /^(from|dari)\s*:\s.+@/i,
];

/** What somebody has written by themselves: without what they answer, and without their signature. All of it where that is nothing. */
export function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex(
    (line, at) => line === '-- ' || quoteBegins.some((quote) => quote.test(line) || broken(quote, lines, at)),
  );
  const own = (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
  return own === '' ? text.trim() : own;
}

/** The line above a quote is often broken in two. */
const broken = (quote: RegExp, lines: readonly string[], at: number): boolean =>
  /^(on|pada)\b/i.test(lines[at] ?? '') && quote.test(`${lines[at] ?? ''} ${lines[at + 1] ?? ''}`);

/** A first mail: its subject is part of what is said, unless the text begins with it. */
export function wholeWords(subject: string, text: string): string {
  const [title, body] = [subject.trim(), text.trim()];
  return title === '' || body.toLowerCase().startsWith(title.toLowerCase()) ? body : `${title}\n\n${body}`.trim();
}
