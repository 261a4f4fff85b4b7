import { Injectable } from '@nestjs/common';
import { addCalendarDays, type LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';
import { ageGroups, contentFrom } from '../rules/standing-of.js';
import { countedInPart } from './member-tallies.js';
import { memberColumn } from './tallies.js';

type OfMember<Columns> = Columns & { readonly member: string };

export type OpenAtMember = OfMember<{
  readonly open: number;
  readonly overdue: number;
  /** Of what is open, how much is no older than each age group but the last. */
  readonly noOlder: readonly number[];
}>;

/** How much in which week, counted from the first one. */
export type Weekly = readonly (readonly [week: number, amount: number])[];

export type HappenedAtMember = OfMember<
  Readonly<Record<'opened' | 'handedBack' | 'reopened' | 'rated' | 'content', number>> & {
    /** Null where there was none. */
    readonly inTime: Weekly | null;
    readonly late: Weekly | null;
  }
>;

/** Each line of `counts` is of some weeks; its numbers are of the buckets 0, 1, 2 ... */
export type ResponsesOfMember = OfMember<{ readonly counts: readonly (readonly number[])[] }>;

/**
 * What the overview shows of each member of a part of the tree, one row each. Nothing in these statements depends on which
 * part it is but the parameters, so that a plan that is kept serves all.
 */
@Injectable()
export class OverviewTallies {
  constructor(private readonly db: DataSource) {}

  open(path: string, today: LocalDate): Promise<OpenAtMember[]> {
    const days = ageGroups.map((most) => addCalendarDays(today, -most));
    const noOlder = days.map((_, nth) => level('open-since', `day >= ($2::date[])[${String(nth + 1)}]`));
    return this.db.query<OpenAtMember[]>(
      `select member, ${level('open-since')} as open, ${level('overdue-since')} as overdue,
              array_to_json(array[${noOlder.join(', ')}]) as "noOlder"
         from ${countedInPart(`'{open-since,overdue-since}'`)} group by member`,
      [path, days],
    );
  }

  happened(path: string, from: LocalDate): Promise<HappenedAtMember[]> {
    const facts = `'{opened,handed-back,reopened,rated}'`;
    const ofFourWeeks = `'{opened-of-four-weeks,handed-back-of-four-weeks,reopened-of-four-weeks,rated-of-four-weeks}'`;
    const weekly = (measure: string) =>
      `array_to_json(array_agg(array[(day - $2::date) / 7, amount::int]) filter (where measure = '${measure}'))`;
    return this.db.query<HappenedAtMember[]>(
      `select member, ${sum('opened')} as opened, ${sum('handed-back')} as "handedBack", ${sum('reopened')} as reopened,
              ${sum('rated')} as rated, ${sum('rated', `detail >= '${String(contentFrom)}'`)} as content,
              ${weekly('in-time')} as "inTime", ${weekly('late')} as late
         from (select * from ${countedInPart(`'{in-time,late}'`, 'day >= $2::date')}
               union all
               select * from ${countedInPart(ofFourWeeks, `day >= ${firstFourWeeks}`, facts)}
               union all
               select * from ${countedInPart(facts, `day >= $2::date and day < ${firstFourWeeks}`)}) as happened
        group by member`,
      [path, from],
    );
  }

  /** Of four weeks at a time, and of single ones until the first four begin. */
  responses(path: string, from: LocalDate): Promise<ResponsesOfMember[]> {
    return this.db.query<ResponsesOfMember[]>(
      `select member, json_agg(counts) as counts
         from (select member, counts from member_took where part = $1 and weeks = 4 and day >= ${firstFourWeeks}
               union all
               select member, counts from member_took
                where part = $1 and weeks = 1 and day >= $2::date and day < ${firstFourWeeks}
               union all
               select member, counts_of(array_agg(bucket), array_agg(amount))
                 from (select ${memberColumn} as member, split_part(detail, '/', 2)::int as bucket, amount
                         from tally_change join institution as place on place.code = institution_code
                        where starts_with(place.path, $1) and measure = 'took' and starts_with(detail, 'first-response/')
                          and date_trunc('week', day::timestamp)::date >= $2::date) as change
                group by member) as counted
        group by member`,
      [path, from],
    );
  }
}

/** From there on it is summed by four weeks. */
const firstFourWeeks = 'four_weeks_of($2::date + 27)';

const sumWhere = (which: string): string => `coalesce(sum(amount) filter (where ${which}), 0)::int`;

/** What there is now has one name. */
const level = (measure: string, which = 'true'): string => sumWhere(`measure = '${measure}' and ${which}`);

/** Of days, weeks or four weeks, as they were read. */
const sum = (measure: string, which = 'true'): string => sumWhere(`starts_with(measure, '${measure}') and ${which}`);
