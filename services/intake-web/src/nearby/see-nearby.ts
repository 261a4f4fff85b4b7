import { Injectable } from '@nestjs/common';
import { firstIdAt } from '#libs/domain';
import { isOpen, Tracking, type StatusKey } from '#libs/intake';
import { Clock, Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { SeeOthers } from '../tracking/see-others.js';
import { nameOfRegion, regionOf } from './region-of.js';

/** What anybody may see of a complaint, and what is asked about one that is being written. */
export interface Neighbour {
  readonly code: string;
  readonly status: StatusKey;
  readonly receivedAt: Date;
  /** Who is working on it. */
  readonly institution: string;
  /** The region it happened in, as the register names it; none of the citizen's words. */
  readonly region: string;
  readonly followers: number;
}

const most = 3;
const dayMs = 24 * 3600_000;
const recentMs = 60 * dayMs;
/** In a city there are thousands: of so many of the latest the same are looked for, so that no page waits for a large place. */
const looked = 1_000;

/** Open complaints of others with one of these institutions at the same place, the latest first. */
@Injectable()
export class SeeNearby {
  constructor(
    private readonly db: DataSource,
    private readonly tracking: Tracking,
    private readonly others: SeeOthers,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Where it fails there is nothing to see: nobody shall be kept from filing by it. */
  async run(institutions: readonly string[], place: string): Promise<Neighbour[]> {
    try {
      return await this.find(institutions, place);
    } catch (error) {
      this.log.warn({ error }, 'Complaints nearby were not looked for');
      return [];
    }
  }

  private async find(institutions: readonly string[], place: string): Promise<Neighbour[]> {
    const region = regionOf(place);
    if (institutions.length === 0 || region === null) return [];
    const since = this.clock.now().getTime() - recentMs;
    // By the ids as well, which are in the order of filing, give or take a clock that was a little wrong.
    // The smaller of two regions lies in the larger when its code begins with the other's.
    const rows = await this.db.query<{ code: string; region: string }[]>(
      `select code, region
         from (select complaint_id, region from nearby
                where regency = $1 and complaint_id > $5 and (starts_with($2, region) or starts_with(region, $2))
                order by complaint_id desc limit ${looked}) as latest
         join complaint on complaint.id = latest.complaint_id
        where not confidential and received_at > $3
          and not exists (select from complaint_fact fact where fact.complaint_id = latest.complaint_id
                             and what in ('hidden', 'classified') and (data ->> 'confidential')::boolean)
          and exists (select from complaint_fact fact where fact.complaint_id = latest.complaint_id and what = 'assigned'
                         and data -> 'institution' ->> 'code' = any($4))
        order by latest.complaint_id desc limit 20`,
      [region.regency, region.code, new Date(since), institutions, firstIdAt(new Date(since - dayMs))],
    );
    const tracked = await this.tracking.byCodes(rows.map(({ code }) => code));
    const open = tracked.flatMap(({ complaint: { id, code, receivedAt }, story: { status, holder } }) =>
      isOpen(status) && holder.kind === 'institution' && institutions.includes(holder.code)
        ? [{ id, code, receivedAt, status, institution: holder.name }]
        : [],
    );
    return Promise.all(
      open.slice(0, most).map(async ({ id, code, receivedAt, status, institution }) => ({
        ...{ code, status, receivedAt, institution },
        region: nameOfRegion(rows.find((row) => row.code === code)?.region ?? ''),
        followers: (await this.others.of(id)).followers,
      })),
    );
  }
}
