import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { PoliciesInForce } from './policies-in-force.js';
import { PolicyTooEarly } from './policy.errors.js';
import { RoutingPolicy } from './routing-policy.entity.js';

/** An official sets a figure from a day on. What has been in force stays as it was. */
@Injectable()
export class SetPolicy {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly policies: PoliciesInForce,
  ) {}

  async run(wish: { readonly amount: number; readonly effectiveFrom: Date }, setBy: string): Promise<RoutingPolicy> {
    const now = this.clock.now();
    if (wish.effectiveFrom.getTime() < now.getTime() - 60_000) throw new PolicyTooEarly();
    const policy = { id: uuidV7(), kind: 'auto-route-above' as const, ...wish, model: null, setBy, setAt: now };
    await this.db.getRepository(RoutingPolicy).insert(policy);
    this.policies.changed();
    return policy;
  }
}
