/** What came from outside as JSON, of which nothing is certain. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

export const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map(fieldsOf).filter((one) => one !== null) : [];

/** Without NUL, which PostgreSQL does not take. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replaceAll('\0', '') : '';
  return text === '' ? null : text;
}

/** Ids come as numbers as well. */
export const idOf = (value: unknown): string | null => (typeof value === 'number' ? String(value) : textOf(value));
