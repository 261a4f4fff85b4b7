const special = /[\\"]/g;

/**
 * What PostgreSQL reads as an array of these. pg writes the same, by two replacements for each element, needed or not; what
 * is not plain text, number or nothing is left to pg.
 */
export function arrayText(values: readonly unknown[]): unknown {
  const parts: string[] = [];
  for (const value of values) {
    if (value === null || value === undefined) parts.push('NULL');
    else if (typeof value === 'string') parts.push(`"${quoted(value)}"`);
    else if (typeof value === 'number') parts.push(String(value));
    else return values;
  }
  return `{${parts.join(',')}}`;
}

const quoted = (text: string): string =>
  text.includes('"') || text.includes('\\') ? text.replace(special, String.raw`\$&`) : text;
