import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { ModelShelf } from '../learning/model-shelf.js';
import { PoliciesInForce } from '../policies/policies-in-force.js';
import { RulesInForce } from '../standing/rules-in-force.js';
import type { Basis } from './basis.js';
import type { Means } from './decide-with.js';
import { policyOf } from './policy-of.js';

export interface InForce {
  readonly means: Means;
  /** The versions of these means, by which they are found again. */
  readonly versions: Pick<Basis, 'today' | 'standingRules' | 'model' | 'autoRouteAbove' | 'figures'>;
}

/** What a decision of this moment is made with: directory, standing rules, the model that serves and the policy of the day. */
@Injectable()
export class MeansInForce {
  constructor(
    private readonly view: DirectoryView,
    private readonly inForce: RulesInForce,
    private readonly shelf: ModelShelf,
    private readonly policies: PoliciesInForce,
  ) {}

  async current(db: DataSource | EntityManager): Promise<InForce> {
    const [knowledge, today] = [await this.view.current(db), this.view.today()];
    const serving = (await this.shelf.current(db)).find(({ state }) => state === 'serving') ?? null;
    const { autoRouteAbove, figures } = await this.policies.current(db);
    const rules = await this.inForce.current(db, knowledge);
    return {
      means: { knowledge, today, rules, policy: policyOf(serving, autoRouteAbove, figures) },
      versions: { today, autoRouteAbove, figures, standingRules: rules.versions, model: serving?.version ?? null },
    };
  }
}
