import type { KindOfAlias } from '../api/directory.js';
import { aliasGroups } from './alias-lines.js';

type Words = Readonly<Record<KindOfAlias['kind'], { readonly label: string }>>;

/** Names that went and that came, in words: each kind is said once, before all of its names. */
export function differenceOfKinds(
  before: unknown,
  after: unknown,
  words: Words,
): { readonly gone: string; readonly come: string } {
  const [was, is] = [namesIn(before), namesIn(after)];
  return { gone: inWords(without(was, is), words), come: inWords(without(is, was), words) };
}

const namesIn = (value: unknown): readonly KindOfAlias[] =>
  Array.isArray(value) ? (value as readonly KindOfAlias[]) : [];

const without = (some: readonly KindOfAlias[], others: readonly KindOfAlias[]): readonly KindOfAlias[] =>
  some.filter((one) => !others.some(({ alias, kind }) => alias === one.alias && kind === one.kind));

const inWords = (names: readonly KindOfAlias[], words: Words): string =>
  aliasGroups
    .filter((group) => group !== 'unknown')
    .map((group) => [words[group].label, names.filter(({ kind }) => kind === group)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([label, some]) => `${label}: ${some.map(({ alias }) => alias).join(', ')}`)
    .join('; ');
