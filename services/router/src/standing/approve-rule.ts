import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { Job } from '../jobs/job.entity.js';
import { RulesInForce } from './rules-in-force.js';
import { settleVersions } from './settle-versions.js';
import { StandingRuleRow } from './standing-rule.entity.js';
import { RuleNeedsAnother, RuleNotOpen, RuleNotTried, RuleUnknown } from './standing.errors.js';

/** A second person has looked at what the rule would have changed, and lets it begin on a day. */
@Injectable()
export class ApproveRule {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly inForce: RulesInForce,
  ) {}

  async run(id: string, activeFrom: Date, approvedBy: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const draft = await lockLatest(tx, id);
      if (draft.state === 'approved') throw new RuleNotOpen('approved');
      if (draft.writtenBy === approvedBy) throw new RuleNeedsAnother();
      if (activeFrom.getTime() < this.clock.now().getTime() - 60_000) throw new RuleNotOpen('too-early');
      if (!(await wasTried(tx, draft))) throw new RuleNotTried();
      await tx.update(StandingRuleRow, { id, version: draft.version }, { state: 'approved', approvedBy, activeFrom });
      await settleVersions(tx, id, this.clock.now());
    });
    this.inForce.changed();
  }
}

export async function lockLatest(tx: EntityManager, id: string): Promise<StandingRuleRow> {
  const lock = { mode: 'pessimistic_write' } as const;
  const latest = await tx.findOne(StandingRuleRow, { where: { id }, order: { version: 'desc' }, lock });
  if (!latest) throw new RuleUnknown(id);
  return latest;
}

/** With the conditions as they are now: a draft that was written over afterwards was not tried. */
const wasTried = (tx: EntityManager, { id, version, writtenAt }: StandingRuleRow) =>
  tx
    .createQueryBuilder(Job, 'job')
    .where(`kind = 'simulation' and state = 'done' and input @> :input and asked_at >= :writtenAt`, {
      ...{ input: JSON.stringify({ ruleId: id, version }), writtenAt },
    })
    .getExists();
