import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { lockLatest } from './approve-rule.js';
import { RulesInForce } from './rules-in-force.js';
import { settleVersions } from './settle-versions.js';
import { StandingRuleRow } from './standing-rule.entity.js';
import { RuleNotOpen, RuleUnknown } from './standing.errors.js';

/**
 * From now on this version of the rule does not hold. What it has decided stays decided, and explainable. One that was to begin leaves
 * the one before it in force; a draft is thrown away.
 */
@Injectable()
export class UndoRule {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly inForce: RulesInForce,
  ) {}

  async run(id: string, version: number, undoneBy: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      // Whoever changes a rule holds its latest version.
      await lockLatest(tx, id);
      const found = await tx.findOneBy(StandingRuleRow, { id, version });
      if (!found) throw new RuleUnknown(id);
      if (found.state === 'draft') {
        await tx.delete(StandingRuleRow, { id, version });
        return;
      }
      const now = this.clock.now();
      const { activeFrom, activeTo } = found;
      if (found.undoneBy !== null || (activeTo !== null && activeTo <= now)) throw new RuleNotOpen('not-active');
      await tx.update(StandingRuleRow, { id, version }, { activeTo: now, undoneBy });
      if (activeFrom !== null && activeFrom > now) await settleVersions(tx, id, now);
    });
    this.inForce.changed();
  }
}
