import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { DecideItem, type DeskDecision } from '../triage/decide-item.js';
import { BulkDecision } from './bulk-decision.entity.js';

/** Carries out what was held and not undone: all of one in one transaction, so that a process that dies leaves it to the next. */
@Injectable()
export class ApplyBulkDecisions {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly decideItem: DecideItem,
  ) {}

  async run(): Promise<void> {
    while (await this.db.transaction((tx) => this.applyNext(tx)));
  }

  private async applyNext(tx: EntityManager): Promise<boolean> {
    const held = await tx.findOne(BulkDecision, {
      where: { state: 'held', applyAt: LessThanOrEqual(this.clock.now()) },
      order: { applyAt: 'asc' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!held) return false;
    const decision = await this.vault.open(tx, held.complaints[0] ?? '', `bulk:${held.id}`, held.decision);
    const failed: Record<string, string> = {};
    for (const complaintId of held.complaints) {
      const refused = await this.decide(tx, held, complaintId, decision);
      if (refused !== null) failed[complaintId] = refused;
    }
    await tx.update(BulkDecision, { id: held.id }, { state: 'applied', failed });
    return true;
  }

  /** The code of the refusal, or null. What was refused leaves the others alone. */
  private async decide(tx: EntityManager, held: BulkDecision, complaintId: string, decision: string | null) {
    // The complaint whose key sealed it was erased meanwhile.
    if (decision === null) return 'complaint.erased';
    try {
      const { staff } = held;
      await tx.transaction((one) =>
        this.decideItem.inside(one, staff, complaintId, JSON.parse(decision) as DeskDecision),
      );
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  }
}
