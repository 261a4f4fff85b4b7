import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { sureEnough } from '../rules/decide-route.js';
import { aloneAbove, mayBeAlone } from '../rules/learning/alone-above.js';
import { leastPrecision } from '../rules/learning/measure-model.js';
import { MeasureDecisions } from './measure-decisions.js';
import { PoliciesInForce } from './policies-in-force.js';
import { PolicyTooBold, PolicyTooEarly } from './policy.errors.js';
import { RoutingPolicy } from './routing-policy.entity.js';

/** An official sets a figure from a day on. What has been in force stays as it was. */
@Injectable()
export class SetPolicy {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly policies: PoliciesInForce,
    private readonly measure: MeasureDecisions,
  ) {}

  async run(wish: { readonly amount: number; readonly effectiveFrom: Date }, setBy: string): Promise<void> {
    const now = this.clock.now();
    if (wish.effectiveFrom.getTime() < now.getTime() - 60_000) throw new PolicyTooEarly();
    const present = (await this.policies.current(this.db)).autoRouteAbove ?? sureEnough;
    const alone = aloneAbove(await this.measure.run(), wish.amount);
    if (!mayBeAlone(alone, present)) throw new PolicyTooBold(alone.right, alone.count, leastPrecision);
    await this.db.getRepository(RoutingPolicy).insert({
      ...{ id: uuidV7(), kind: 'auto-route-above', ...wish, model: null, setBy, setAt: now },
      ...{ undoneBy: null, undoneAt: null },
    });
    this.policies.changed();
  }
}
