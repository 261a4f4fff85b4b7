import type { News } from './news.js';

/** News as it waits, sealed, until its notice has come to an end: it may have to be told by another door, or together with more. */
export interface Pack {
  readonly news: readonly News[];
  /** Who had the complaint when this was news. */
  readonly institution: string | null;
}

export const packNews = (pack: Pack): string => JSON.stringify(pack);

const instants: ReadonlySet<string> = new Set(['until', 'dueAt']);

export const unpackNews = (packed: string): Pack =>
  JSON.parse(packed, (name, value: unknown) =>
    instants.has(name) && typeof value === 'string' ? new Date(value) : value,
  ) as Pack;

const weightiest: readonly News['kind'][] = ['question', 'answered', 'closed', 'set-aside', 'postponed'];

/** Of what is told together, by which it is known: what wants a reply, else what weighs most, and of several the last. */
export function mainOf<One extends { readonly kind: News['kind'] }>(several: readonly One[]): One | null {
  for (const kind of weightiest) {
    const found = several.findLast((one) => one.kind === kind);
    if (found) return found;
  }
  return several.at(-1) ?? null;
}
