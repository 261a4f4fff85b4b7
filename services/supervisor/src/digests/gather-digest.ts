import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/domain';
import { ListEscalations, type Escalated } from '../escalations/list-escalations.js';
import { MonitorReads } from '../monitor/monitor-reads.js';
import type { MemberStanding } from '../monitor/read-overview.js';
import { Tallies } from '../monitor/tallies.js';
import type { WatchedPart } from '../monitor/watched-part.js';
import type { Forecast } from '../rules/forecast-breaches.js';
import type { Standing } from '../rules/standing-of.js';

/** Everything a digest says. */
export interface DigestContent {
  readonly now: Standing;
  /** How often it happened on that day, by what is counted. */
  readonly ofDay: ReadonlyMap<string, number>;
  readonly members: readonly MemberStanding[];
  readonly longestLate: readonly Escalated[];
  readonly forecast: readonly Forecast[];
}

const weeks = 4;
/** A page of each: who needs more opens the monitor. */
const most = 20;
const counted = ['opened', 'answered', 'in-time', 'late', 'handed-back', 'reopened', 'rated'];

/** Reads for a digest what the monitor shows. */
@Injectable()
export class GatherDigest {
  constructor(
    private readonly reads: MonitorReads,
    private readonly tallies: Tallies,
    private readonly escalations: ListEscalations,
  ) {}

  async run(part: WatchedPart, day: LocalDate): Promise<DigestContent> {
    const { path } = part;
    const { all, members } = await this.reads.overview(part, weeks);
    const happened = await this.tallies.read({ path, measures: counted, from: day, to: day, by: ['measure'] });
    const { items } = await this.escalations.run({ role: 'coordinator', path }, { unowned: false }, { limit: most });
    const { days } = await this.reads.forecast(part);
    return {
      now: all,
      ofDay: new Map(happened.map(({ measure, amount }) => [measure, amount])),
      members: members.slice(0, most),
      longestLate: items,
      forecast: days,
    };
  }
}
