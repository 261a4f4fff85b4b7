import { Injectable } from '@nestjs/common';
import type { RoutingReason } from '#libs/contracts';
import { Places } from '#libs/places';
import type { EntityManager } from 'typeorm';
import type { Written } from '../complaints/read-complaint.js';
import type { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { rulesVersion } from '../rules/decide-route.js';
import type { Institution, Knowledge } from '../rules/knowledge.js';
import { presentOwner } from '../rules/knowledge.js';
import type { StandingRule } from '../rules/standing/standing-rule.js';
import { RulesInForce } from './rules-in-force.js';

export interface RuledOwner {
  readonly institution: Institution;
  readonly reason: RoutingReason;
}

/** What an official has decreed stands before what the router would find out by itself. */
@Injectable()
export class MatchStandingRule {
  constructor(private readonly inForce: RulesInForce) {}

  async run(
    tx: EntityManager,
    { door, class: itsClass }: Pick<RoutedComplaint, 'door' | 'class'>,
    written: Written,
    { knowledge, today }: { knowledge: Knowledge; today: string },
  ): Promise<RuledOwner | null> {
    const rules = await this.inForce.current(tx);
    if (!rules.some) return null;
    const rule = rules.match({ text: written.text, region: regionOf(written), door, class: itsClass });
    // A rule whose owner is no more decides nothing; the list of rules shows it.
    const institution = rule && presentOwner(rule.owner, knowledge.institutions, today);
    return rule && institution ? { institution, reason: reasonOf(rule, institution, knowledge) } : null;
  }
}

/** Where it happened, as far as it is certain: what the citizen gave as the place says more than the story. */
export function regionOf({ text, place }: Written): string | null {
  const places = Places.open();
  return (place === null ? null : places.resolve(place).certain?.code) ?? places.resolve(text).certain?.code ?? null;
}

const reasonOf = ({ id, version, name }: StandingRule, owner: Institution, knowledge: Knowledge): RoutingReason => ({
  rule: 'standing-rule',
  sentence: `Menurut ketentuan “${name}”, yang berwenang menjawab adalah ${owner.name}.`,
  ...{ found: [], confidence: 1, rulesVersion, directoryVersion: knowledge.version },
  standingRule: { id, version },
});
