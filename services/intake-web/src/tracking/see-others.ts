import { Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { DataSource } from 'typeorm';

/** What the pages know beside the complaint itself. */
export interface Others {
  /** How many others say that it happens to them too. */
  readonly followers: number;
  /** Codes of what the same citizen filed in the same visit to a counter, with other institutions. */
  readonly companions: readonly string[];
  /** When the citizen asked for its erasure, and the refusal if there is one. */
  readonly erasureAskedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly refusal: Sealed | null;
}

@Injectable()
export class SeeOthers {
  constructor(private readonly db: DataSource) {}

  async of(complaintId: string): Promise<Others> {
    const [row] = await this.db.query<(Omit<Others, 'followers'> & { followers: string })[]>(
      `select (select count(*) from follower where complaint_id = $1) as followers,
              array(select code from counter_filing own
                      join counter_filing other using (filing_id)
                      join complaint on complaint.id = other.complaint_id
                     where own.complaint_id = $1 and other.complaint_id <> $1
                     order by code) as companions,
              asked_at as "erasureAskedAt", refused_at as "refusedAt", refusal
         from (select) as one left join erasure_request on complaint_id = $1`,
      [complaintId],
    );
    if (!row) throw new Error('A question for one row was answered with none');
    return { ...row, followers: Number(row.followers) };
  }
}
