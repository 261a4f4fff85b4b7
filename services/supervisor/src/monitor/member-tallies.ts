import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';
import { memberColumn, type TallyRow } from './tallies.js';

const columns = {
  measure: 'measure',
  detail: 'detail',
  // The first day of the span it lies in.
  day: '($5::date[])[width_bucket(day, $5::date[])]::text',
} as const;

type Column = keyof typeof columns;

export interface AskedOfMembers<By extends Column> {
  readonly path: string;
  readonly measures: readonly string[];
  readonly from?: LocalDate;
  /** Only details that begin so. */
  readonly detail?: string;
  /** With `day`: the first days of the spans by which days are told apart; what is before all of them is left out. */
  readonly spans?: readonly LocalDate[];
  readonly by: readonly By[];
}

/** What has been counted of each member of a part of the tree; it was summed when it was counted. */
@Injectable()
export class MemberTallies {
  constructor(private readonly db: DataSource) {}

  async read<By extends Column>(asked: AskedOfMembers<By>): Promise<TallyRow<By | 'member'>[]> {
    const { path, measures, from, detail, spans, by } = asked;
    const named = ['member', ...by.map((name) => `${columns[name]} as "${name}"`)];
    const which = 'measure = any($2) and day >= $3 and detail ^@ $4';
    return this.db.query<TallyRow<By | 'member'>[]>(
      `select ${named.join(', ')}, sum(amount)::int as amount
         from (select member, measure, day, detail, amount from member_tally where part = $1 and ${which}
               union all
               select ${memberColumn}, measure, day, detail, amount
                 from tally_change join institution as place on place.code = institution_code
                where place.path ^@ $1 and ${which}) as counted
        group by ${named.map((_, index) => index + 1).join(', ')} having sum(amount) <> 0`,
      [path, measures, from ?? '-infinity', detail ?? '', ...(spans ? [spans] : [])],
    );
  }
}
