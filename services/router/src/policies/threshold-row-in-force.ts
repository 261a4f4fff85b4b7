import type { DataSource, EntityManager } from 'typeorm';
import { thresholdInForce } from '../rules/threshold-in-force.js';
import { RoutingPolicy } from './routing-policy.entity.js';

/** The row by which the router decides alone at that moment: the latest of officials and the latest measured are weighed. */
export async function thresholdRowInForce(db: DataSource | EntityManager, now: Date): Promise<RoutingPolicy | null> {
  const latestOf = (whose: string) =>
    db
      .getRepository(RoutingPolicy)
      .createQueryBuilder('policy')
      .where(`kind = 'auto-route-above' and effective_from <= :now and undone_at is null and ${whose}`, { now })
      .orderBy('effective_from', 'DESC')
      .addOrderBy('set_at', 'DESC')
      .limit(1)
      .getOne();
  const [official, measured] = [await latestOf('model is null'), await latestOf('model is not null')];
  return thresholdInForce([official, measured].filter((one) => one !== null).sort(latestFirst));
}

const latestFirst = (one: RoutingPolicy, other: RoutingPolicy) =>
  other.effectiveFrom.getTime() - one.effectiveFrom.getTime() || other.setAt.getTime() - one.setAt.getTime();
