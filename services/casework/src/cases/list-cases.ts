import { Injectable } from '@nestjs/common';
import { scopedReading, type Staff, type StoodInFor } from '#libs/access';
import { DataSource } from 'typeorm';
import { LinesOf } from './lines-of.js';
import type { CaseLine } from './case-line.js';
import { countCases, type CaseCounts } from './count-cases.js';
import { cursorAt, pageOfCases, type PageFilter } from './page-of-cases.js';
import { StandingIn } from './standing-in.js';

export interface CasePage {
  readonly items: CaseLine[];
  readonly next: string | null;
  readonly counts: CaseCounts;
  /** Absent officers whose cases the view `standing-in` holds. */
  readonly standsInFor: readonly StoodInFor[];
}

/** The inbox: what is due first stands first; of what has ended, the latest. Only what the asker may see, twice over. */
@Injectable()
export class ListCases {
  constructor(
    private readonly db: DataSource,
    private readonly linesOf: LinesOf,
    private readonly standingIn: StandingIn,
  ) {}

  async run(staff: Staff, filter: PageFilter): Promise<CasePage> {
    const standsInFor = await this.standingIn.of(staff);
    const asker = { staff, standsInFor };
    const [rows, counts] = await scopedReading(this.db, staff, (asks) =>
      Promise.all([pageOfCases(asks, asker, filter), countCases(asks, asker)]),
    );
    const shown = rows.slice(0, filter.limit);
    const last = rows.length > filter.limit ? shown.at(-1) : undefined;
    return {
      items: await this.linesOf.withSummaries(shown),
      next: last ? cursorAt(last, filter) : null,
      ...{ counts, standsInFor },
    };
  }
}
