import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { KeepVerdicts } from '../learning/keep-verdicts.js';
import { ModelShelf } from '../learning/model-shelf.js';
import { PoliciesInForce } from '../policies/policies-in-force.js';
import { warmWeights } from '../rules/blend-signals.js';
import { decideRoute, type Policy, type Route } from '../rules/decide-route.js';
import { MatchStandingRule } from '../standing/match-standing-rule.js';
import { findPlace } from './find-place.js';
import type { Written } from './read-complaint.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Who must answer: as an official has decreed, else as the rules find with the model that serves and the policy of the day. */
@Injectable()
export class DecideOwner {
  constructor(
    private readonly view: DirectoryView,
    private readonly matchRule: MatchStandingRule,
    private readonly keepVerdicts: KeepVerdicts,
    private readonly shelf: ModelShelf,
    private readonly policies: PoliciesInForce,
  ) {}

  async run(tx: EntityManager, complaint: RoutedComplaint, written: Written, chosen: string | null): Promise<Route> {
    const [knowledge, today] = [await this.view.current(tx), this.view.today()];
    await this.keepVerdicts.run(tx, complaint.id, written.text, knowledge);
    const { door, class: itsClass } = complaint;
    const where = once(() => findPlace(written));
    const ruled = await this.matchRule.run(tx, { text: written.text, door, class: itsClass }, where, {
      knowledge,
      today,
    });
    if (ruled) {
      const { owner: lead, reason } = ruled;
      return { outcome: { to: 'institution', lead, coOwners: [] }, reason, candidates: [] };
    }
    const asked = { text: written.text, chosen, where, mayAsk: complaint.attempts === 0 };
    return decideRoute(asked, knowledge, today, await this.policy(tx));
  }

  private async policy(tx: EntityManager): Promise<Policy> {
    const serving = (await this.shelf.current(tx)).find(({ state }) => state === 'serving');
    const { autoRouteAbove } = await this.policies.current(tx);
    return {
      learned: serving ? { model: serving.model, weights: warmWeights, version: `${serving.version}` } : null,
      ...(autoRouteAbove === null ? {} : { sureEnough: autoRouteAbove }),
    };
  }
}

/** Found out at most once, and not before it is asked for. */
function once<Found>(find: () => Found): () => Found {
  let found: { it: Found } | null = null;
  return () => (found ??= { it: find() }).it;
}
