import type { AliasKind } from '#libs/contracts';
import type { Period } from '../api/directory.js';

/** In the order in which they are asked for; of those in the last nobody has said yet of which kind they are. */
export const aliasGroups = ['official', 'product', 'application', 'former', 'colloquial', 'unknown'] as const;
export type AliasGroup = (typeof aliasGroups)[number];

/** Names as a person writes them, one on a line, by kind. */
export type AliasLines = Readonly<Record<AliasGroup, string>>;

type Names = Pick<Period, 'aliases' | 'aliasKinds'>;

export const noAliases: AliasLines = {
  ...{ official: '', product: '', application: '', former: '', colloquial: '', unknown: '' },
};

/** The names of each kind; kinds without any are left out. */
export function aliasesByKind({ aliases, aliasKinds }: Names): [AliasGroup, string[]][] {
  const kinds = new Map(aliasKinds.map(({ alias, kind }) => [alias, kind]));
  return aliasGroups.flatMap((group): [AliasGroup, string[]][] => {
    const names = aliases.filter((alias) => (kinds.get(alias) ?? 'unknown') === group);
    return names.length > 0 ? [[group, names]] : [];
  });
}

export const aliasLinesOf = (held: Names): AliasLines => ({
  ...noAliases,
  ...Object.fromEntries(aliasesByKind(held).map(([group, names]) => [group, names.join('\n')])),
});

/** What was written; a name that stands there twice is of the first kind. */
export function namesIn(lines: AliasLines): Names {
  const kinds = new Map<string, AliasKind | null>();
  for (const group of aliasGroups)
    for (const alias of linesOf(lines[group]))
      if (!kinds.has(alias)) kinds.set(alias, group === 'unknown' ? null : group);
  return {
    aliases: [...kinds.keys()],
    aliasKinds: [...kinds].flatMap(([alias, kind]) => (kind === null ? [] : [{ alias, kind }])),
  };
}

/** Only what is otherwise: names, or only of which kind they are. */
export function changedNames(before: AliasLines, after: AliasLines): Partial<Names> {
  const [was, is] = [namesIn(before), namesIn(after)];
  const differs = (one: readonly unknown[], other: readonly unknown[]) => asSet(one) !== asSet(other);
  return {
    ...(differs(was.aliases, is.aliases) && { aliases: is.aliases }),
    ...(differs(was.aliasKinds, is.aliasKinds) && { aliasKinds: is.aliasKinds }),
  };
}

const asSet = (all: readonly unknown[]): string =>
  all
    .map((one) => JSON.stringify(one))
    .sort()
    .join();

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
