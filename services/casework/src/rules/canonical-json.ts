/** What a record of the history is made of: no fractions, so that every reader writes the same number the same way. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** One text for one meaning: names in order, no blanks (RFC 8785, for whole numbers). */
export function canonicalJson(value: Plain): string {
  if (Array.isArray(value)) return `[${(value as readonly Plain[]).map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const named = value as Readonly<Record<string, Plain>>;
  const pairs = Object.keys(named)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(named[name] ?? null)}`);
  return `{${pairs.join(',')}}`;
}
