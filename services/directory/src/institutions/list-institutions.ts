import { Injectable } from '@nestjs/common';
import type { InstitutionKind } from '#libs/contracts';
import { readCursor, writeCursor, type Cursor } from '../lists/cursor.js';
import { rankOf } from '../rules/search-names.js';
import { findOffices } from '../rules/search-offices.js';
import { DirectoryBook, type Placed } from './directory-book.js';
import { officePlaced } from './office-placed.js';
import { withSpokenNames, withSpokenWords } from './spoken-names.js';

export interface InstitutionFilter {
  /** Part of a name, an alias, or a code. */
  readonly q?: string | undefined;
  /** The day on which it must be valid; today where none is given. */
  readonly at?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  /** With the offices of governments, which are no records but pairs of two. */
  readonly offices?: boolean | undefined;
}

export interface InstitutionLine {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly parent: string | null;
  readonly path: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successor: string | null;
}

/** Exact hits first, then what begins with the words, then what holds them; of equals by name. */
@Injectable()
export class ListInstitutions {
  constructor(private readonly book: DirectoryBook) {}

  async run({
    q = '',
    at,
    after,
    limit,
    offices = false,
  }: InstitutionFilter): Promise<{ items: InstitutionLine[]; next: string | null }> {
    const words = q.trim().toLowerCase().replace(/\s+/g, ' ');
    const from = readCursor(after);
    const present = await this.book.on(at ?? this.book.today());
    const found = [...ranked(present, words), ...(offices ? rankedOffices(present, words) : [])]
      .map(({ one, rank }) => ({ one, at: [rank, one.name, one.code] satisfies Cursor }))
      .filter((hit) => compare(hit.at, from) > 0)
      .sort((hit, other) => compare(hit.at, other.at));
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(({ one }) => lineOf(one)),
      next: last ? writeCursor(last.at) : null,
    };
  }
}

interface Ranked {
  readonly one: Placed;
  readonly rank: number;
}

const ranked = (present: ReadonlyMap<string, Placed>, words: string): Ranked[] =>
  [...present.values()].flatMap((one) => {
    const rank = rankOf(withSpokenNames(one), words);
    return rank === null ? [] : [{ one, rank }];
  });

function rankedOffices(present: ReadonlyMap<string, Placed>, words: string): Ranked[] {
  const of = (kind: InstitutionKind) => [...present.values()].filter((one) => one.kind === kind);
  return findOffices(words, of('local-office-kind'), of('local-government').map(withSpokenWords)).map(
    ({ kind, government, rank }) => ({
      ...{ one: officePlaced(kind, government), rank },
    }),
  );
}

export function lineOf({ code, name, kind, parent, path, validFrom, validTo, successor }: Placed): InstitutionLine {
  return { code, name, kind, parent, path, validFrom, validTo, successor };
}

function compare(one: Cursor, other: Cursor): number {
  for (const [at, part] of one.entries()) {
    const against = other[at] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}
