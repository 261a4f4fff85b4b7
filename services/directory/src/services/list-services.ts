import { Injectable } from '@nestjs/common';
import { localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../lists/cursor.js';

export interface ServiceFilter {
  /** Part of a name, of a word people use, or of a code. */
  readonly q?: string | undefined;
  readonly owner?: string | undefined;
  /** The day on which it must be offered; today where none is given. */
  readonly at?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface ServiceLine {
  readonly code: string;
  readonly owner: string;
  readonly ownerName: string | null;
  readonly name: string;
  readonly app: string | null;
  readonly about: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface Row extends ServiceLine {
  readonly rank: number;
}

/** A service begins and ends by decree of the capital. */
const capital = 'Asia/Jakarta';

/** Exact hits first, then what begins with the words, then what holds them; of equals by name. */
@Injectable()
export class ListServices {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({
    q = '',
    owner,
    at,
    after,
    limit,
  }: ServiceFilter): Promise<{ items: ServiceLine[]; next: string | null }> {
    const rows = await this.db.query<Row[]>(
      `with ranked as (
         select s.*, case when $1 = '' then 2
                          when s.code = $1 or lower(s.name) = $1 or lower(s.app) = $1 or $1 = any (words) then 0
                          when starts_with(lower(s.name), $1) or starts_with(s.code, $1) or starts_with(lower(s.app), $1)
                            or exists (select from unnest(words) word where starts_with(word, $1)) then 1
                          when position($1 in lower(s.name)) > 0 or position($1 in lower(s.app)) > 0
                            or exists (select from unnest(words || hints) word where position($1 in word) > 0) then 2
                     end as rank
           from service_period s
          where valid_from <= $2 and (valid_to is null or $2 < valid_to) and ($3::text is null or owner = $3))
       select rank, ranked.code, owner, i.name as "ownerName", ranked.name, app, about,
              ranked.valid_from::text as "validFrom", ranked.valid_to::text as "validTo"
         from ranked left join institution i on i.code = ranked.owner
        where rank is not null and (rank, ranked.name, ranked.code) > ($4, $5, $6)
        order by rank, ranked.name, ranked.code
        limit $7`,
      [
        ...[q.trim().toLowerCase(), at ?? localDateOf(this.clock.now(), capital), owner ?? null],
        ...[...readCursor(after), limit + 1],
      ],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(({ rank: _, ...line }) => line),
      next: last ? writeCursor([last.rank, last.name, last.code]) : null,
    };
  }
}
