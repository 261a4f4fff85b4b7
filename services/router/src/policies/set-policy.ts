import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { aloneAbove, mayBeAlone } from '../rules/learning/alone-above.js';
import { leastPrecision } from '../rules/learning/measure-model.js';
import { MeasureDecisions } from './measure-decisions.js';
import { PoliciesInForce } from './policies-in-force.js';
import { PolicyTooBold, PolicyTooEarly, PolicyTooLow } from './policy.errors.js';
import { RoutingPolicy, type PolicyKind } from './routing-policy.entity.js';

interface PolicyWish {
  readonly kind: PolicyKind;
  readonly amount: number;
  readonly effectiveFrom: Date;
}

/** An official sets a figure from a day on. What has been in force stays as it was. */
@Injectable()
export class SetPolicy {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly policies: PoliciesInForce,
    private readonly measure: MeasureDecisions,
  ) {}

  async run(wish: PolicyWish, setBy: string): Promise<void> {
    const now = this.clock.now();
    if (wish.effectiveFrom.getTime() < now.getTime() - 60_000) throw new PolicyTooEarly();
    if (wish.kind === 'auto-route-above' || wish.kind === 'cold-above') await this.refuseTooBold(wish);
    await this.db.getRepository(RoutingPolicy).insert({
      ...{ id: uuidV7(), ...wish, model: null, setBy, setAt: now },
      ...{ undoneBy: null, undoneAt: null },
    });
    this.policies.changed();
  }

  /** Above either the router decides alone: lower than it is now only on proof, and never below a half. */
  private async refuseTooBold({ kind, amount }: PolicyWish): Promise<void> {
    if (amount < 0.5) throw new PolicyTooLow();
    const { autoRouteAbove, figures } = await this.policies.current(this.db);
    const cold = figures['cold-above'];
    const alone = aloneAbove(await this.measure.run(), amount);
    if (!mayBeAlone(alone, kind === 'cold-above' ? cold : (autoRouteAbove ?? cold)))
      throw new PolicyTooBold(alone.right, alone.count, leastPrecision);
  }
}
