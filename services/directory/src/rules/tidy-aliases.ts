import type { KindOfAlias } from './period.js';

const tidyAlias = (alias: string): string => alias.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Names as they are compared: lower case, single spaces, each once, in the given order. */
export const tidyAliases = (aliases: readonly string[]): string[] =>
  [...new Set(aliases.map(tidyAlias))].filter((alias) => alias !== '');

/** The kinds of these names, each once and in their order; what is said of any other name falls away. */
export function kindsAmong(kinds: readonly KindOfAlias[], aliases: readonly string[]): KindOfAlias[] {
  const known = new Map(kinds.map(({ alias, kind }) => [tidyAlias(alias), kind]));
  return aliases.flatMap((alias) => {
    const kind = known.get(alias);
    return kind === undefined ? [] : [{ alias, kind }];
  });
}
