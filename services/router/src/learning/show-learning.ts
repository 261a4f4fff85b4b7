import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not, type FindManyOptions } from 'typeorm';
import { Job } from '../jobs/job.entity.js';
import { PoliciesInForce } from '../policies/policies-in-force.js';
import { RoutingPolicy } from '../policies/routing-policy.entity.js';
import { ModelRow } from './model.entity.js';
import { ShowDrift } from './show-drift.js';
import { ShowShadow } from './show-shadow.js';

const shownModels = 20;
const shownServed = 5;
const shownPolicies = 10;
const withoutContent = {
  ...{ version: true, state: true, trainedOn: true, measured: true },
  ...{ trainedAt: true, servedFrom: true, decidedBy: true },
} as const;

/** All that an official needs to trust the model, or to roll it back. */
@Injectable()
export class ShowLearning {
  constructor(
    private readonly db: DataSource,
    private readonly inForce: PoliciesInForce,
    private readonly showShadow: ShowShadow,
    private readonly showDrift: ShowDrift,
  ) {}

  async run() {
    const { autoRouteAbove, figures } = await this.inForce.now(this.db);
    const models = await this.models();
    return {
      models,
      ...(await this.showShadow.run(models)),
      drift: await this.showDrift.run(),
      policies: await this.policies(),
      autoRouteAbove: autoRouteAbove ?? figures['cold-above'],
      labels: await this.labels(),
      training: await this.db
        .getRepository(Job)
        .findOne({ where: { kind: 'training' }, order: { askedAt: 'desc', id: 'desc' } }),
    };
  }

  /** The latest, and behind however many that were no better whatever speaks now, and what served last: the way back. */
  private async models() {
    const find = (more: FindManyOptions<ModelRow>) =>
      // Not the model itself: its megabytes are of no use to a reader.
      this.db.getRepository(ModelRow).find({ select: withoutContent, ...more });
    const found = [
      await find({ order: { version: 'desc' }, take: shownModels }),
      await find({ where: { state: In(['serving', 'shadow']) } }),
      await find({ where: { servedFrom: Not(IsNull()) }, order: { servedFrom: 'desc' }, take: shownServed }),
    ].flat();
    const each = new Map(found.map((one) => [one.version, one]));
    return [...each.values()].sort((one, other) => other.version - one.version);
  }

  private policies() {
    return this.db.getRepository(RoutingPolicy).find({
      where: { kind: 'auto-route-above', undoneAt: IsNull() },
      order: { effectiveFrom: 'desc', setAt: 'desc' },
      take: shownPolicies,
    });
  }

  private async labels(): Promise<{ owners: number; notOwners: number; complaints: number }> {
    const [row] = await this.db.query<{ owners: number; notOwners: number; complaints: number }[]>(
      `select count(*) filter (where kind = 'owner')::int as owners,
              count(*) filter (where kind = 'not-owner')::int as "notOwners",
              count(distinct complaint_id)::int as complaints from label`,
    );
    return row ?? { owners: 0, notOwners: 0, complaints: 0 };
  }
}
