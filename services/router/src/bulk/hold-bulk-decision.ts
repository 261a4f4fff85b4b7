import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, In } from 'typeorm';
import { mayDecide } from '../rules/may-decide.js';
import type { DeskDecision } from '../triage/decide-item.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import { TriageItemNotFound } from '../triage/triage.errors.js';
import { BulkDecision } from './bulk-decision.entity.js';

const undoMs = 10_000;

/** One decision about many complaints. It is carried out after some seconds; until then everything stays as it was. */
@Injectable()
export class HoldBulkDecision {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run(
    staff: Staff,
    complaints: readonly string[],
    decision: DeskDecision,
  ): Promise<{ id: string; applyAt: string }> {
    const items = await this.db.getRepository(TriageItem).findBy({ complaintId: In([...complaints]) });
    const notTheirs = complaints.find((id) => !items.some((one) => one.complaintId === id && mayDecide(staff, one)));
    const [first] = complaints;
    if (first === undefined || notTheirs !== undefined) throw new TriageItemNotFound(notTheirs ?? '');

    const id = uuidV7();
    const applyAt = new Date(this.clock.now().getTime() + undoMs);
    await this.db.getRepository(BulkDecision).insert({
      ...{ id, complaints: [...complaints], staff, state: 'held', applyAt, failed: {} },
      decision: await this.vault.seal(this.db, first, `bulk:${id}`, JSON.stringify(decision)),
    });
    return { id, applyAt: applyAt.toISOString() };
  }
}
