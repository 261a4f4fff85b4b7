import { Not, type DataSource } from 'typeorm';
import { figureKinds } from '../rules/figures.js';
import { figureRowInForce } from './figures-in-force.js';
import { standingOf, type PolicyStanding } from './policy-standing.js';
import { RoutingPolicy } from './routing-policy.entity.js';

export interface FigureLine extends RoutingPolicy {
  readonly standing: PolicyStanding;
}

/** Everything that officials have set besides the threshold, and what was shipped; the latest first. */
export async function figureRows(db: DataSource, now: Date): Promise<FigureLine[]> {
  const rows = await db.getRepository(RoutingPolicy).find({
    where: { kind: Not('auto-route-above') },
    order: { effectiveFrom: 'desc', setAt: 'desc', kind: 'asc' },
  });
  const active = new Map<string, RoutingPolicy | null>();
  for (const kind of figureKinds) active.set(kind, await figureRowInForce(db, kind, now));
  return rows.map((one) => Object.assign(one, { standing: standingOf(one, active.get(one.kind) ?? null, now) }));
}
