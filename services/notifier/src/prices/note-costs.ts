import type { EntityManager } from 'typeorm';

interface Charged {
  readonly id: string;
  readonly cost: number;
}

/** Into the ledger, all in one statement. */
export async function noteCosts(tx: EntityManager, charged: readonly Charged[]): Promise<void> {
  if (charged.length === 0) return;
  await tx.query(
    `update notice set cost = charged.cost
       from unnest($1::uuid[], $2::numeric[]) as charged (id, cost) where notice.id = charged.id`,
    [charged.map(({ id }) => id), charged.map(({ cost }) => cost)],
  );
}
