import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayAfter, runningResolution } from './figures.js';
import { memberColumn, type TallyRow } from './tallies.js';

/**
 * What falls due within the next 24 hours. No tally can keep it, as it changes with every minute: of each institution it is
 * the beginning of an index, as long as the figure is high.
 */
@Injectable()
export class CountDueWithinDay {
  constructor(private readonly db: DataSource) {}

  async run(path: string, now: Date): Promise<TallyRow<'member' | 'measure'>[]> {
    const rows = await this.db.query<TallyRow<'member'>[]>(
      `select ${memberColumn} as member, sum(found.amount)::int as amount
         from institution as place cross join lateral (
              select count(*) as amount from clock
               where institution_code = place.code and ${runningResolution} and due_at < $2) as found
        where place.path ^@ $1 and found.amount > 0 group by 1`,
      [path, dayAfter(now)],
    );
    return rows.map((row) => ({ ...row, measure: 'due-within-day' }));
  }
}
