import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';
import type { Stage } from '../rules/facts-of-step.js';
import { memberColumn, type TallyRow } from './tallies.js';

const columns = {
  measure: 'measure',
  detail: 'detail',
  // The first day of the span it lies in.
  day: '($5::date[])[width_bucket(day, $5::date[])]::text',
} as const;

/** What is shown of all of a part by classes, topics, stages or provinces is counted like the rest. */
const countedAs = (measure: string): string => measure.replace(/-by-(class|stage|province|topic)$/, '');

/**
 * Of the part of the tree whose path is `$1`, what has been summed and what has not been yet, of arrays of measures. No
 * more than the parameters depends on which part it is: so a plan that is kept serves all.
 */
export const countedInPart = (measures: string, which = 'true', changes = measures): string => `(
  select member, measure, day, detail, amount from member_tally
   where part = $1 and measure = any(${measures}::text[]) and ${which}
  union all
  select shown.member, shown.measure, shown.day, shown.detail, amount
    from tally_change as change join institution as place on place.code = change.institution_code,
         lateral (select * from shown_in_monitor(change.measure, change.day, ${memberColumn}, change.class, change.detail)
                   where measure = any(${measures}::text[]) and ${which}) as shown
   where starts_with(place.path, $1) and change.measure = any(${changes}::text[])) as counted`;

type Column = keyof typeof columns;

export interface AskedOfMembers<By extends Column> {
  readonly path: string;
  readonly measures: readonly string[];
  /** Of facts, which are kept by weeks, a Monday. */
  readonly from?: LocalDate;
  /** With `day`: the first days of the spans by which days are told apart; what is before all of them is left out. */
  readonly spans?: readonly LocalDate[];
  readonly by: readonly By[];
}

export type TookAtMember = Readonly<Record<'member' | 'name' | 'detail', string>> & { readonly amount: number };

/** What has been counted of each member of a part of the tree, or of all of it (member ''); it was summed when it was counted. */
@Injectable()
export class MemberTallies {
  constructor(private readonly db: DataSource) {}

  read<By extends Column>(asked: AskedOfMembers<By>): Promise<TallyRow<By | 'member'>[]> {
    return this.ask(['member'], asked);
  }

  /** All members together: a hundredth of the rows to send and to add up. */
  readTogether<By extends Column>(asked: AskedOfMembers<By>): Promise<TallyRow<By>[]> {
    return this.ask<By, never>([], asked);
  }

  /**
   * How long a stage took at each member. It is kept of every part of the tree, so also of the part that a member is; what
   * stands in the part itself took what is left of the whole. Each part is asked for by itself: in one go, all that there are are read.
   */
  readTook({ path, stage, from }: { path: string; stage: Stage; from: LocalDate }): Promise<TookAtMember[]> {
    const kept = `measure = 'took-by-stage' and day >= $2 and detail ^@ $3`;
    return this.db.query<TookAtMember[]>(
      `with child as materialized (
         select distinct ${memberColumn} as code from institution as place where path ^@ $1 and path <> $1),
       own as (select code from institution where path = $1),
       below as (
         select child.code, found.detail, found.amount from child cross join lateral (
                select detail, amount from member_tally where part = $1 || child.code || '/' and ${kept} offset 0) as found)
       select member, coalesce(named.name, member) as name, detail, sum(amount)::int as amount
         from (select code as member, detail, amount from below
               union all
               select own.code, detail, amount from own, member_tally where part = $1 and ${kept}
               union all
               select own.code, detail, -amount from own, below
               union all
               select ${memberColumn}, detail, amount
                 from tally_change join institution as place on place.code = institution_code
                where path ^@ $1 and measure = 'took' and detail ^@ $3
                  and date_trunc('week', day::timestamp)::date >= $2) as counted
              left join institution as named on named.code = member
        group by 1, 2, 3 having sum(amount) <> 0`,
      [path, from, `${stage}/`],
    );
  }

  private ask<By extends Column, Named extends 'member'>(
    first: readonly Named[],
    { path, measures, from, spans, by }: AskedOfMembers<By>,
  ): Promise<TallyRow<By | Named>[]> {
    const named = [...first, ...by.map((name) => `${columns[name]} as "${name}"`)];
    return this.db.query<TallyRow<By | Named>[]>(
      `select ${named.join(', ')}, sum(amount)::int as amount
         from ${countedInPart('$2', 'day >= $3::date', '$4')}
        group by ${named.map((_, index) => index + 1).join(', ')} having sum(amount) <> 0`,
      [path, measures, from ?? '-infinity', measures.map(countedAs), ...(spans ? [spans] : [])],
    );
  }
}
