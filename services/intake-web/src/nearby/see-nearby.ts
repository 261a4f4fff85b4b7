import { Injectable } from '@nestjs/common';
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
  /** The region it happened in, as the register names it; none of the citizen's words. */
  readonly region: string;
  readonly followers: number;
}

const most = 3;
const recentMs = 60 * 24 * 3600_000;

/** Open complaints of others with the same institution at the same place, the latest first. */
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
  async run(institution: string, place: string): Promise<Neighbour[]> {
    try {
      return await this.find(institution, place);
    } catch (error) {
      this.log.warn({ error }, 'Complaints nearby were not looked for');
      return [];
    }
  }

  private async find(institution: string, place: string): Promise<Neighbour[]> {
    const region = regionOf(place);
    if (institution === '' || region === null) return [];
    // The smaller of two regions lies in the larger when its code begins with the other's.
    const rows = await this.db.query<{ code: string; region: string }[]>(
      `select code, region from nearby join complaint on complaint.id = nearby.complaint_id
        where regency = $1 and (starts_with($2, region) or starts_with(region, $2))
          and not confidential and received_at > $3
          and not exists (select from complaint_fact fact where fact.complaint_id = nearby.complaint_id
                             and what in ('hidden', 'classified') and (data ->> 'confidential')::boolean)
          and exists (select from complaint_fact fact where fact.complaint_id = nearby.complaint_id and what = 'assigned'
                         and data -> 'institution' ->> 'code' = $4)
        order by nearby.complaint_id desc limit 20`,
      [region.regency, region.code, new Date(this.clock.now().getTime() - recentMs), institution],
    );
    const tracked = await this.tracking.byCodes(rows.map(({ code }) => code));
    const open = tracked.filter(
      ({ story: { status, holder } }) => isOpen(status) && holder.kind === 'institution' && holder.code === institution,
    );
    return Promise.all(
      open.slice(0, most).map(async ({ complaint: { id, code, receivedAt }, story: { status } }) => ({
        ...{ code, status, receivedAt },
        region: nameOfRegion(rows.find((row) => row.code === code)?.region ?? ''),
        followers: (await this.others.of(id)).followers,
      })),
    );
  }
}
