import { Injectable } from '@nestjs/common';
import { firstIdAt } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { PlacedRegion } from './region-of.js';

const dayMs = 24 * 3600_000;
const recentMs = 60 * dayMs;
/** In a city there are thousands: of so many of the latest the same are looked for, so that no page waits for a large place. */
const looked = 1_000;

/**
 * Complaints of the last weeks in a region that were given to one of these institutions, the latest first; none of a confidential one, nor of one
 * that is about what the catalogue holds confidential, until an office that takes it on has decided.
 */
@Injectable()
export class ListNearby {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  run(institutions: readonly string[], region: PlacedRegion): Promise<{ code: string; region: string }[]> {
    const since = this.clock.now().getTime() - recentMs;
    // By the ids as well, which are in the order of filing, give or take a clock that was a little wrong.
    // The smaller of two regions lies in the larger when its code begins with the other's.
    return this.db.query<{ code: string; region: string }[]>(
      `select code, region
         from (select complaint_id, region from nearby
                where regency = $1 and complaint_id > $5 and (starts_with($2, region) or starts_with(region, $2))
                order by complaint_id desc limit ${looked}) as latest
         join complaint on complaint.id = latest.complaint_id
        where not confidential and received_at > $3
          and not exists (select from complaint_fact fact where fact.complaint_id = latest.complaint_id
                             and what in ('hidden', 'classified') and (data ->> 'confidential')::boolean)
          and (not exists (select from complaint_fact fact where fact.complaint_id = latest.complaint_id
                              and what in ('assigned', 'sent-to-triage') and (data -> 'reason' ->> 'sensitive')::boolean)
               or exists (select from complaint_fact fact where fact.complaint_id = latest.complaint_id
                             and (what = 'accepted' or (what = 'taken' and (data ->> 'confidential')::boolean = false))))
          and exists (select from complaint_fact fact where fact.complaint_id = latest.complaint_id and what = 'assigned'
                         and data -> 'institution' ->> 'code' = any($4))
        order by latest.complaint_id desc limit 20`,
      [region.regency, region.code, new Date(since), institutions, firstIdAt(new Date(since - dayMs))],
    );
  }
}
