import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ListRefusals, type Refusal } from '../erasures/list-refusals.js';

/** What the pages know beside the complaint itself. */
export interface Others {
  /** How many others say that it happens to them too. */
  readonly followers: number;
  /** Codes of what the same citizen filed in the same visit to a counter, with other institutions. */
  readonly companions: readonly string[];
}

/** Whether the citizen asks for its erasure, and what was refused before. */
export interface ErasureState {
  /** Null: nothing waits for a decision. */
  readonly askedAt: Date | null;
  readonly refusals: readonly Refusal[];
}

@Injectable()
export class SeeOthers {
  constructor(
    private readonly db: DataSource,
    private readonly refusals: ListRefusals,
  ) {}

  async of(complaintId: string): Promise<Others> {
    const [row] = await this.db.query<(Omit<Others, 'followers'> & { followers: string })[]>(
      `select (select count(*) from follower where complaint_id = $1) as followers,
              array(select code from counter_filing own
                      join counter_filing other using (filing_id)
                      join complaint on complaint.id = other.complaint_id
                     where own.complaint_id = $1 and other.complaint_id <> $1
                     order by code) as companions`,
      [complaintId],
    );
    if (!row) throw new Error('A question for one row was answered with none');
    return { ...row, followers: Number(row.followers) };
  }

  async erasureOf(complaintId: string): Promise<ErasureState> {
    const [request] = await this.db.query<{ askedAt: Date }[]>(
      'select asked_at as "askedAt" from erasure_request where complaint_id = $1 and refused_at is null',
      [complaintId],
    );
    return { askedAt: request?.askedAt ?? null, refusals: await this.refusals.of(complaintId) };
  }
}
