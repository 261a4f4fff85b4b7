import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { lockLatest } from './approve-rule.js';
import { RulesInForce } from './rules-in-force.js';
import { StandingRuleRow } from './standing-rule.entity.js';
import { RuleNotOpen } from './standing.errors.js';

/** From now on the rule does not hold. What it has decided stays decided, and explainable. A draft is thrown away. */
@Injectable()
export class UndoRule {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly inForce: RulesInForce,
  ) {}

  async run(id: string, undoneBy: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { version, state, activeTo } = await lockLatest(tx, id);
      if (state === 'draft') {
        await tx.delete(StandingRuleRow, { id, version });
        return;
      }
      const now = this.clock.now();
      if (activeTo !== null && activeTo <= now) throw new RuleNotOpen('not-active');
      await tx
        .createQueryBuilder()
        .update(StandingRuleRow)
        .set({ activeTo: now, undoneBy })
        .where(`id = :id and state = 'approved' and (active_to is null or active_to > :now)`, { id, now })
        .execute();
    });
    this.inForce.changed();
  }
}
