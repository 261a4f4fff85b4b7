const special = /[\\"]/;
const everySpecial = /[\\"]/g;
/** What JSON writes in another way than an array of PostgreSQL does. */
const control = /\p{Cc}/u;

/**
 * What PostgreSQL reads as an array of these. pg writes the same, by two replacements for each element, needed or not; what
 * is not plain text, number or nothing is left to pg.
 */
export function arrayText(values: readonly unknown[]): unknown {
  const parts: string[] = [];
  for (const value of values) {
    if (value === null || value === undefined) parts.push('NULL');
    else if (typeof value === 'string') parts.push(quoted(value));
    else if (typeof value === 'number') parts.push(String(value));
    else return values;
  }
  return `{${parts.join(',')}}`;
}

function quoted(text: string): string {
  if (!special.test(text)) return `"${text}"`;
  // Most are JSON themselves, full of quotes: to write one as JSON takes a third of the time, and leaves no pieces behind.
  if (!control.test(text) && text.isWellFormed()) return JSON.stringify(text);
  return `"${text.replace(everySpecial, String.raw`\$&`)}"`;
}
