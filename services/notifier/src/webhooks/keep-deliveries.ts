import type { EntityManager } from 'typeorm';
import type { WebhookDelivery } from './delivery.entity.js';

export type NewDelivery = Pick<WebhookDelivery, 'id' | 'endpointId' | 'kind' | 'code' | 'body' | 'plannedAt'>;

/** Those that are there already stay as they are. */
export async function keepDeliveries(tx: EntityManager, rows: readonly NewDelivery[]): Promise<void> {
  const columnOf = <Name extends keyof NewDelivery>(name: Name) => rows.map((row) => row[name]);
  await tx.query(
    `insert into webhook_delivery (id, endpoint_id, kind, code, body, state, attempts, planned_at, due_at)
     select id, endpoint_id, kind, code, body, 'planned', 0, planned_at, planned_at
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
         as told (id, endpoint_id, kind, code, body, planned_at)
         on conflict do nothing`,
    [
      ...[columnOf('id'), columnOf('endpointId'), columnOf('kind')],
      ...[columnOf('code'), columnOf('body'), columnOf('plannedAt')],
    ],
  );
}
