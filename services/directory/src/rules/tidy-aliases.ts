/** Names as they are compared: lower case, single spaces, each once, in the given order. */
export function tidyAliases(aliases: readonly string[]): string[] {
  const tidy = aliases.map((alias) => alias.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
  return [...new Set(tidy)].filter((alias) => alias !== '');
}
