import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What stands beside a complaint. */
export interface Others {
  /** How many others say that it happens to them too. */
  readonly followers: number;
  /** Codes of what the same citizen filed in the same visit to a counter, with other institutions. */
  readonly companions: readonly string[];
}

@Injectable()
export class SeeOthers {
  constructor(private readonly db: DataSource) {}

  async of(complaintId: string): Promise<Others> {
    const [row] = await this.db.query<{ followers: string; companions: string[] }[]>(
      `select (select count(*) from follower where complaint_id = $1) as followers,
              array(select code from counter_filing own
                      join counter_filing other using (filing_id)
                      join complaint on complaint.id = other.complaint_id
                     where own.complaint_id = $1 and other.complaint_id <> $1
                     order by code) as companions`,
      [complaintId],
    );
    return { followers: Number(row?.followers ?? 0), companions: row?.companions ?? [] };
  }
}
