import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';

/** The part of the tree just below the one that is looked at, whose path is `$1`. */
export const memberColumn = `coalesce(nullif(split_part(substr(place.path, length($1) + 1), '/', 1), ''), place.code)`;

/** By what a tally can be grouped, and how it is found from what has been summed by institution. */
const columns = {
  member: { of: null, name: memberColumn },
  measure: { of: 'measure', name: 'summed.measure' },
  day: { of: 'day', name: 'summed.day::text' },
  detail: { of: 'detail', name: 'summed.detail' },
} as const satisfies Record<string, { readonly of: string | null; readonly name: string }>;

export type TallyColumn = keyof typeof columns;
export type TallyRow<By extends TallyColumn> = Readonly<Record<By, string>> & { readonly amount: number };

export interface Asked<By extends TallyColumn> {
  /** The part of the tree, '' for all of it. */
  readonly path: string;
  readonly measures: readonly string[];
  /** Of facts: the days they happened on. Levels are of now, whatever day they began on. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly by: readonly By[];
}

/** What has been counted, summed over a part of the tree. Never reads a case. */
@Injectable()
export class Tallies {
  constructor(private readonly db: DataSource) {}

  /** Summed by institution before places are named: the rows of each are many, and their long words need not be compared. */
  async read<By extends TallyColumn>(asked: Asked<By>): Promise<TallyRow<By>[]> {
    const { path, measures, from, to, by } = asked;
    const named = by.map((name) => `${columns[name].name} as "${name}"`);
    const counted = ['institution_code', ...by.flatMap((name) => columns[name].of ?? [])];
    return this.db.query<TallyRow<By>[]>(
      `select ${named.join(', ')}, sum(summed.amount)::int as amount
         from (select ${counted.join(', ')}, sum(amount) as amount from tally_now
                where measure = any($2) and day between $3 and $4
                  and institution_code in (select code from institution where path ^@ $1)
                group by ${ordinals(counted)}) as summed
              join institution as place on place.code = summed.institution_code
        group by ${ordinals(named)} having sum(summed.amount) <> 0`,
      [path, measures, from ?? '-infinity', to ?? 'infinity'],
    );
  }
}

const ordinals = (of: readonly unknown[]): string => of.map((_, index) => index + 1).join(', ');
