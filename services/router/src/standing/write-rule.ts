import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Places } from '#libs/places';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { presentOwner } from '../rules/knowledge.js';
import { isUnconditional } from '../rules/standing/examine-rules.js';
import { readyPhrase } from '../rules/standing/phrase-found.js';
import type { Conditions, Decree } from '../rules/standing/standing-rule.js';
import { StandingRuleRow } from './standing-rule.entity.js';
import { RuleAsksNothing, RuleMatchesEverything, RuleNames, RuleUnknown } from './standing.errors.js';

export interface RuleWish extends Decree {
  readonly name: string;
  readonly when: Conditions;
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
      const { name, when: conditions, position } = wish;
      await tx.save(StandingRuleRow, {
        ...{ id: ruleId, version, name, conditions, ...decreeOf(wish), position, state: 'draft', writtenBy },
        ...{ writtenAt: this.clock.now(), approvedBy: null, activeFrom: null, activeTo: null, undoneBy: null },
      });
      return { id: ruleId, version };
    });
  }

  private async check(tx: EntityManager, wish: RuleWish): Promise<void> {
    const { when } = wish;
    const { outcome, owner, others } = decreeOf(wish);
    if (isUnconditional(when)) throw new RuleMatchesEverything();
    const { institutions, services } = await this.view.current(tx);
    if (outcome === 'citizen' && others.length < 2) throw new RuleAsksNothing();
    const unknown = [owner ?? [], others].flat().find((code) => !presentOwner(code, institutions, this.view.today()));
    if (unknown !== undefined) throw new RuleNames('owner', unknown);
    const phrase = when.words.find((one) => readyPhrase(one) === null);
    if (phrase !== undefined) throw new RuleNames('phrase', phrase);
    const place = when.places.find((code) => Places.open().find(code) === null);
    if (place !== undefined) throw new RuleNames('place', place);
    const service = when.services.find((code) => !services.has(code));
    if (service !== undefined) throw new RuleNames('service', service);
  }
}

/** Whom the outcome speaks of, and nobody else: the owner is not beside themselves. */
const decreeOf = ({ outcome, owner, others }: Decree) => ({
  outcome,
  owner: outcome === 'institution' ? owner : null,
  others: outcome === 'desk' ? [] : others.filter((code) => outcome === 'citizen' || code !== owner),
});
