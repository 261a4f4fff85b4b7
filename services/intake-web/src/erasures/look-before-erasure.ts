import { Injectable } from '@nestjs/common';
import type { Door, Language } from '#libs/contracts';
import { countWritten, isOpen, nameOf, type Tracked } from '#libs/intake';
import { DataSource } from 'typeorm';
import type { PastErasure } from './list-erasures.js';
import { ListRefusals, type Refusal } from './list-refusals.js';

/** What an administrator sees of a complaint before destroying what was written. No word of it, only how much there is. */
export interface ErasureView {
  readonly code: string;
  readonly door: Door;
  readonly receivedAt: Date;
  readonly holder: string;
  /** Somebody still works on it. */
  readonly open: boolean;
  readonly goes: {
    readonly contact: boolean;
    readonly messages: number;
    readonly files: number;
  };
  /** Null: nobody asks now. */
  readonly askedAt: Date | null;
  /** What was asked for before and refused, the latest first. */
  readonly refusals: readonly Refusal[];
  readonly erased: Omit<PastErasure, 'code'> | null;
}

interface Row {
  readonly askedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly by: string | null;
  readonly reason: string | null;
  readonly askedBefore: Date | null;
}

/** What goes when a complaint is erased, and what has been decided about it so far. */
@Injectable()
export class LookBeforeErasure {
  constructor(
    private readonly db: DataSource,
    private readonly refusals: ListRefusals,
  ) {}

  async at(tracked: Tracked, language: Language): Promise<ErasureView> {
    const { complaint, story } = tracked;
    const [row] = await this.db.query<Row[]>(
      `select request.asked_at as "askedAt", erased_at as "erasedAt", staff_name as by, reason, erasure.asked_at as "askedBefore"
         from (select $1::uuid as id) as one
              left join erasure_request as request on request.complaint_id = one.id and refused_at is null
              left join erasure on erasure.complaint_id = one.id`,
      [complaint.id],
    );
    return {
      ...{ code: complaint.code, door: complaint.door, receivedAt: complaint.receivedAt },
      ...{ holder: nameOf(story.holder, language), open: isOpen(story.status) },
      goes: { contact: complaint.reachable, ...countWritten(tracked) },
      askedAt: row?.askedAt ?? null,
      refusals: await this.refusals.of(complaint.id),
      erased: row?.erasedAt
        ? { erasedAt: row.erasedAt, by: row.by, reason: row.reason ?? '', askedAt: row.askedBefore }
        : null,
    };
  }
}
