import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';

/** The part of the tree just below the one that is looked at, whose path is `$1`. */
export const memberColumn = `coalesce(nullif(split_part(substr(place.path, length($1) + 1), '/', 1), ''), place.code)`;

/** By what a tally can be grouped. */
const columns = {
  member: memberColumn,
  institution: 'place.code',
  measure: 'tally.measure',
  week: `date_trunc('week', tally.day)::date::text`,
  day: 'tally.day::text',
  class: 'tally.class',
  detail: 'tally.detail',
} as const;

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

  async read<By extends TallyColumn>({ path, measures, from, to, by }: Asked<By>): Promise<TallyRow<By>[]> {
    const groups = by.map((name) => `${columns[name]} as "${name}"`);
    return this.db.query<TallyRow<By>[]>(
      `select ${groups.join(', ')}, sum(tally.amount)::int as amount
         from tally_now as tally join institution as place on place.code = tally.institution_code
        where place.path ^@ $1 and tally.measure = any($2) and tally.day between $3 and $4
        group by ${by.map((_, index) => index + 1).join(', ')} having sum(tally.amount) <> 0`,
      [path, measures, from ?? '-infinity', to ?? 'infinity'],
    );
  }
}
