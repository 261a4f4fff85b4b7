import type { KindOfAlias } from '../api/directory.js';

/** Names with the word for their kind behind each; anything else stays as it is. */
export const withKinds = (value: unknown, words: Readonly<Record<KindOfAlias['kind'], { readonly label: string }>>) =>
  Array.isArray(value)
    ? (value as readonly KindOfAlias[]).map(({ alias, kind }) => `${alias} (${words[kind].label})`)
    : value;
