/** A parameter that came twice counts as it came first; PostgreSQL has no place for NUL and half surrogates. */
export function parameters(query: unknown): (name: string) => string {
  const all = typeof query === 'object' && query !== null ? new Map<string, unknown>(Object.entries(query)) : new Map();
  return (name) => {
    const found: unknown = all.get(name);
    const first: unknown = Array.isArray(found) ? found[0] : found;
    return typeof first === 'string' ? first.replaceAll('\0', '').toWellFormed() : '';
  };
}
