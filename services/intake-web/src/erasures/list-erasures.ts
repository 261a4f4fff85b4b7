import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A request that waits for an administrator. */
export interface WaitingErasure {
  readonly code: string;
  readonly askedAt: Date;
  readonly receivedAt: Date;
}

/** What was erased: when, by whom, and why. */
export interface PastErasure {
  readonly code: string;
  readonly erasedAt: Date;
  readonly by: string | null;
  readonly reason: string;
  /** Null where no citizen asked here. */
  readonly askedAt: Date | null;
}

const mostWaiting = 200;
const onePage = 50;

/** What administrators have to decide about erasures, and what they decided. */
@Injectable()
export class ListErasures {
  constructor(private readonly db: DataSource) {}

  /** Who has waited longest first. */
  waiting(): Promise<WaitingErasure[]> {
    return this.db.query<WaitingErasure[]>(
      `select code, asked_at as "askedAt", received_at as "receivedAt"
         from erasure_request join complaint on complaint.id = complaint_id
        where refused_at is null order by asked_at limit ${mostWaiting}`,
    );
  }

  /** The latest first; `after` is the code of the last one that was seen. */
  async past(after: string | null): Promise<{ items: PastErasure[]; next: string | null }> {
    const rows = await this.db.query<PastErasure[]>(
      `select code, erased_at as "erasedAt", staff_name as by, reason, asked_at as "askedAt"
         from erasure join complaint on complaint.id = complaint_id
        where $1::text is null or (erased_at, complaint_id) < (
              select erased_at, complaint_id from erasure join complaint on complaint.id = complaint_id where code = $1)
        order by erased_at desc, complaint_id desc limit ${onePage + 1}`,
      [after],
    );
    const items = rows.slice(0, onePage);
    return { items, next: rows.length > onePage ? (items.at(-1)?.code ?? null) : null };
  }
}
