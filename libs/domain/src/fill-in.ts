const named = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** What a text names in double braces, `{{kode}}`, and nobody can fill in. */
export const unknownNames = (text: string, known: readonly string[]): string[] => [
  ...new Set([...text.matchAll(named)].map(([, name = '']) => name).filter((name) => !known.includes(name))),
];

/** The text with what it names filled in; what is not known stays as it is. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(named, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));
