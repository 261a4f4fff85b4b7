import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource, IsNull } from 'typeorm';
import { PoliciesInForce } from './policies-in-force.js';
import { PolicyNotOpen } from './policy.errors.js';
import { figureRowInForce } from './figures-in-force.js';
import { RoutingPolicy } from './routing-policy.entity.js';
import { thresholdRowInForce } from './threshold-row-in-force.js';

/** The figure holds no longer, or will not; what was in force before it holds again. */
@Injectable()
export class UndoPolicy {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly policies: PoliciesInForce,
  ) {}

  async run(id: string, undoneBy: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const lock = { mode: 'pessimistic_write' } as const;
      const found = await tx.findOne(RoutingPolicy, { where: { id, undoneAt: IsNull() }, lock });
      const active =
        found === null || found.kind === 'auto-route-above'
          ? await thresholdRowInForce(tx, now)
          : await figureRowInForce(tx, found.kind, now);
      if (!found || (found.effectiveFrom <= now && found.id !== active?.id)) throw new PolicyNotOpen(id);
      await tx.update(RoutingPolicy, { id }, { undoneAt: now, undoneBy });
    });
    this.policies.changed();
  }
}
