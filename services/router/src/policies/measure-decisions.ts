import { Injectable } from '@nestjs/common';
import { officeParts } from '#libs/domain';
import { DataSource } from 'typeorm';
import type { Judged } from '../rules/learning/measure-model.js';

/** So many of the latest are looked at: what was right a year ago says little of today. */
const latest = 10_000;

/** What the router said first of complaints whose owner officials have shown since, whether it was heard or not. */
@Injectable()
export class MeasureDecisions {
  constructor(private readonly db: DataSource) {}

  async run(): Promise<Judged[]> {
    const rows = await this.db.query<{ right: string; said: string; probability: number }[]>(
      `with known as (
         select distinct on (complaint_id) complaint_id, institution
           from (select * from label where kind = 'owner' order by at desc limit $1) owner
          order by complaint_id, weight desc, at desc)
       select known.institution as right, coalesce(decision.institution, decision.candidates -> 0 ->> 'code') as said,
              decision.confidence as probability
         from known join decision on decision.complaint_id = known.complaint_id and decision.attempt = 1
        where decision.decided_by is null
          and decision.reason ->> 'rule' not in ('standing-rule', 'chosen-by-citizen', 'not-a-complaint', 'spam', 'abuse')
          and coalesce(decision.institution, decision.candidates -> 0 ->> 'code') is not null`,
      [latest],
    );
    return rows.map(({ right, said, probability }) => ({ right, probability, said: officeParts(said)?.kind ?? said }));
  }
}
