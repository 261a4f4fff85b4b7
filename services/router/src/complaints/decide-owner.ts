import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { KeepVerdicts } from '../learning/keep-verdicts.js';
import { ModelShelf } from '../learning/model-shelf.js';
import { PoliciesInForce } from '../policies/policies-in-force.js';
import type { Route } from '../rules/decide-route.js';
import { RulesInForce } from '../standing/rules-in-force.js';
import type { Basis } from './basis.js';
import { decideWith, type Choice } from './decide-with.js';
import { policyOf } from './policy-of.js';
import type { Written } from './read-complaint.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

export interface Decided {
  readonly route: Route;
  readonly basis: Basis;
}

/** Who must answer: as an official has decreed, else as the rules find with the model that serves and the policy of the day. */
@Injectable()
export class DecideOwner {
  constructor(
    private readonly view: DirectoryView,
    private readonly inForce: RulesInForce,
    private readonly keepVerdicts: KeepVerdicts,
    private readonly shelf: ModelShelf,
    private readonly policies: PoliciesInForce,
  ) {}

  async run(tx: EntityManager, complaint: RoutedComplaint, written: Written, choice: Choice): Promise<Decided> {
    const [knowledge, today] = [await this.view.current(tx), this.view.today()];
    await this.keepVerdicts.run(tx, complaint.id, written.text, knowledge);
    const serving = (await this.shelf.current(tx)).find(({ state }) => state === 'serving') ?? null;
    const { autoRouteAbove } = await this.policies.current(tx);
    const rules = await this.inForce.current(tx, knowledge);
    const mayAsk = complaint.attempts === 0;
    const means = { knowledge, today, rules, policy: policyOf(serving, autoRouteAbove) };
    return {
      route: decideWith(means, complaint, written, { ...choice, mayAsk }),
      basis: {
        ...{ today, ...choice, mayAsk, parts: written.parts.map(({ part }) => part), autoRouteAbove },
        ...{ standingRules: rules.versions, model: serving?.version ?? null },
      },
    };
  }
}
