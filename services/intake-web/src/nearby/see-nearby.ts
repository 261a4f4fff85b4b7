import { Injectable } from '@nestjs/common';
import { isOpen, Tracking, type StatusKey } from '#libs/intake';
import { Log } from '#libs/runtime';
import { SeeOthers } from '../tracking/see-others.js';
import { ListNearby } from './list-nearby.js';
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

/** Open complaints of others with one of these institutions at the same place, the latest first. */
@Injectable()
export class SeeNearby {
  constructor(
    private readonly listNearby: ListNearby,
    private readonly tracking: Tracking,
    private readonly others: SeeOthers,
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
    const rows = await this.listNearby.run(institutions, region);
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
