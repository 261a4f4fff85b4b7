import { Injectable } from '@nestjs/common';
import type { InstitutionKind } from '#libs/contracts';
import { localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../lists/cursor.js';

export interface InstitutionFilter {
  /** Part of a name, an alias, or a code. */
  readonly q?: string | undefined;
  /** The day on which it must be valid; today where none is given. */
  readonly at?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
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

interface Row extends InstitutionLine {
  readonly rank: number;
}

/** The day is asked in the capital's zone: a record begins and ends by decree. */
const capital = 'Asia/Jakarta';

/** Exact hits first, then what begins with the words, then what holds them; of equals by name. */
@Injectable()
export class ListInstitutions {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({
    q = '',
    at,
    after,
    limit,
  }: InstitutionFilter): Promise<{ items: InstitutionLine[]; next: string | null }> {
    const day = at ?? localDateOf(this.clock.now(), capital);
    const [rank, name, code] = readCursor(after);
    const words = q.trim().toLowerCase();
    const rows = await this.db.query<Row[]>(
      `with ranked as (
         select i.*, case when $1 = '' then 2
                          when code = $1 or $1 = any (aliases) then 0
                          when starts_with(lower(name), $1) or starts_with(code, $1)
                            or exists (select from unnest(aliases) alias where starts_with(alias, $1)) then 1
                          when position($1 in lower(name)) > 0
                            or exists (select from unnest(aliases) alias where position($1 in alias) > 0) then 2
                     end as rank
           from institution i
          where valid_from <= $2 and (valid_to is null or $2 < valid_to))
       select rank, code, name, kind, parent, path, valid_from::text as "validFrom", valid_to::text as "validTo", successor
         from ranked
        where rank is not null and (rank, name, code) > ($3, $4, $5)
        order by rank, name, code
        limit $6`,
      [words, day, rank, name, code, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ rank: _, ...line }) => line),
      next: last ? writeCursor([last.rank, last.name, last.code]) : null,
    };
  }
}
