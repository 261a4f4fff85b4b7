import { Injectable } from '@nestjs/common';
import type { RoutingReason } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { rulesVersion } from '../rules/decide-route.js';
import type { Knowledge } from '../rules/knowledge.js';
import type { Owner } from '../rules/outcome.js';
import { ownerByRule } from '../rules/standing/owner-by-rule.js';
import type { StandingRule } from '../rules/standing/standing-rule.js';
import type { Where } from '../rules/where-of.js';
import { RulesInForce } from './rules-in-force.js';

export interface RuledOwner {
  readonly owner: Owner;
  readonly reason: RoutingReason;
}

/** What an official has decreed stands before what the router would find out by itself. */
@Injectable()
export class MatchStandingRule {
  constructor(private readonly inForce: RulesInForce) {}

  async run(
    tx: EntityManager,
    { text, door, class: itsClass }: Pick<RoutedComplaint, 'door' | 'class'> & { readonly text: string },
    where: () => Where,
    { knowledge, today }: { knowledge: Knowledge; today: string },
  ): Promise<RuledOwner | null> {
    const rules = await this.inForce.current(tx);
    if (!rules.some) return null;
    const rule = rules.match({ text, region: where().certain, door, class: itsClass });
    // A rule whose owner is no more decides nothing; the list of rules shows it.
    const owner = rule && ownerByRule(rule.owner, where, knowledge.institutions, today);
    if (!rule || !owner) return null;
    return { owner, reason: reasonOf(rule, owner, knowledge) };
  }
}

const reasonOf = ({ id, version, name }: StandingRule, owner: Owner, knowledge: Knowledge): RoutingReason => ({
  rule: 'standing-rule',
  sentence: `Menurut ketentuan “${name}”, yang berwenang menjawab adalah ${owner.name}.`,
  ...{ found: [], confidence: 1, rulesVersion, directoryVersion: knowledge.version },
  standingRule: { id, version },
});
