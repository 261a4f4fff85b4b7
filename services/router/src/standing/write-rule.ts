import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Places } from '#libs/places';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { presentOwner } from '../rules/knowledge.js';
import { isUnconditional } from '../rules/standing/examine-rules.js';
import { readyPhrase } from '../rules/standing/phrase-found.js';
import type { Conditions } from '../rules/standing/standing-rule.js';
import { StandingRuleRow } from './standing-rule.entity.js';
import { RuleMatchesEverything, RuleNames, RuleUnknown } from './standing.errors.js';

export interface RuleWish {
  readonly name: string;
  readonly when: Conditions;
  readonly owner: string;
  readonly position: number;
}

/** An official writes a rule, or the next version of one. It does nothing until another person has approved it. */
@Injectable()
export class WriteRule {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly view: DirectoryView,
  ) {}

  async run(id: string | null, wish: RuleWish, writtenBy: string): Promise<{ id: string; version: number }> {
    return this.db.transaction(async (tx) => {
      await this.check(tx, wish);
      const ruleId = id ?? uuidV7();
      const latest = await tx.findOne(StandingRuleRow, {
        where: { id: ruleId },
        order: { version: 'desc' },
        lock: { mode: 'pessimistic_write' },
      });
      if (id !== null && !latest) throw new RuleUnknown(id);
      // A draft that nobody has approved is written over: it has decided nothing.
      const version = latest?.state === 'draft' ? latest.version : (latest?.version ?? 0) + 1;
      const { name, when: conditions, owner, position } = wish;
      await tx.save(StandingRuleRow, {
        ...{ id: ruleId, version, name, conditions, owner, position, state: 'draft', writtenBy },
        ...{ writtenAt: this.clock.now(), approvedBy: null, activeFrom: null, activeTo: null, undoneBy: null },
      });
      return { id: ruleId, version };
    });
  }

  private async check(tx: EntityManager, { when, owner }: RuleWish): Promise<void> {
    if (isUnconditional(when)) throw new RuleMatchesEverything();
    const { institutions, services } = await this.view.current(tx);
    if (!presentOwner(owner, institutions, this.view.today())) throw new RuleNames('owner', owner);
    const phrase = when.words.find((one) => readyPhrase(one) === null);
    if (phrase !== undefined) throw new RuleNames('phrase', phrase);
    const place = when.places.find((code) => Places.open().find(code) === null);
    if (place !== undefined) throw new RuleNames('place', place);
    const service = when.services.find((code) => !services.has(code));
    if (service !== undefined) throw new RuleNames('service', service);
  }
}
