import { Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';

/** The field under which reasons of refusals are sealed. */
export const refusalField = 'erasure-refusal';

/** That a citizen's request for erasure was refused, and why. */
export interface Refusal {
  readonly askedAt: Date;
  readonly at: Date;
  readonly by: string | null;
  /** Null since the complaint is erased: what was written about it went with it. */
  readonly reason: string | null;
}

export interface PastRefusal extends Refusal {
  readonly id: string;
  readonly code: string;
}

interface Row extends Omit<PastRefusal, 'reason'> {
  readonly complaintId: string;
  readonly sealed: Sealed;
}

const onePage = 50;
const columns = `refusal.id, complaint_id as "complaintId", code, asked_at as "askedAt", refused_at as at, staff_name as by, reason as sealed`;
const refusals = 'erasure_refusal as refusal join complaint on complaint.id = complaint_id';

/** Requests for erasure that were refused, the latest first. */
@Injectable()
export class ListRefusals {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  async of(complaintId: string): Promise<Refusal[]> {
    const rows = await this.db.query<Row[]>(
      `select ${columns} from ${refusals} where complaint_id = $1 order by refused_at desc, refusal.id desc limit ${onePage}`,
      [complaintId],
    );
    const opened = await this.open(rows);
    return opened.map(({ askedAt, at, by, reason }) => ({ askedAt, at, by, reason }));
  }

  /** Of all complaints; `after` is the id of the last one that was seen. */
  async past(after: string | null): Promise<{ items: PastRefusal[]; next: string | null }> {
    const rows = await this.db.query<Row[]>(
      `select ${columns} from ${refusals}
        where $1::uuid is null
           or (refused_at, refusal.id) < (select refused_at, id from erasure_refusal where id = $1)
        order by refused_at desc, refusal.id desc limit ${onePage + 1}`,
      [after],
    );
    const items = await this.open(rows.slice(0, onePage));
    return { items, next: rows.length > onePage ? (items.at(-1)?.id ?? null) : null };
  }

  private open(rows: readonly Row[]): Promise<PastRefusal[]> {
    return Promise.all(
      rows.map(async ({ complaintId, sealed, ...row }) => ({
        ...row,
        reason: await this.vault.open(this.db, complaintId, refusalField, sealed),
      })),
    );
  }
}
