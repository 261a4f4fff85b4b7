import type { DataSource, EntityManager } from 'typeorm';
import { shippedFigures, type FigureKind, type Figures } from '../rules/figures.js';
import { RoutingPolicy, type PolicyKind } from './routing-policy.entity.js';

/** What officials have set besides the threshold; where every row was undone, as it was shipped. */
export async function figuresInForce(db: DataSource | EntityManager, now: Date): Promise<Figures> {
  const rows = await db.query<{ kind: FigureKind; amount: number }[]>(
    `select distinct on (kind) kind, amount from routing_policy
      where kind <> 'auto-route-above' and effective_from <= $1 and undone_at is null
      order by kind, effective_from desc, set_at desc`,
    [now],
  );
  return { ...shippedFigures, ...Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount])) };
}

/** The row of this kind that holds at that moment. */
export const figureRowInForce = (
  db: DataSource | EntityManager,
  kind: PolicyKind,
  now: Date,
): Promise<RoutingPolicy | null> =>
  db
    .getRepository(RoutingPolicy)
    .createQueryBuilder('policy')
    .where('kind = :kind and effective_from <= :now and undone_at is null', { kind, now })
    .orderBy('effective_from', 'DESC')
    .addOrderBy('set_at', 'DESC')
    .limit(1)
    .getOne();
