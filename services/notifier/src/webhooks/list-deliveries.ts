import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import type { WebhookDelivery } from './delivery.entity.js';
import { findEndpoint } from './find-endpoint.js';

export type DeliveryLine = Omit<WebhookDelivery, 'endpointId' | 'body'>;

export interface DeliveryFilter {
  readonly state?: WebhookDelivery['state'] | undefined;
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
  /** The last one that was shown. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Few are planned or have failed; they stand in indexes of their own. */
const conditionOf: Record<WebhookDelivery['state'], string> = {
  planned: `state = 'planned' and due_at is not null`,
  delivered: `state = 'delivered'`,
  failed: `state = 'failed'`,
};

/** What was told at one endpoint, the latest first. */
@Injectable()
export class ListDeliveries {
  constructor(private readonly db: DataSource) {}

  async run(
    staff: Staff,
    endpointId: string,
    filter: DeliveryFilter,
  ): Promise<{ items: DeliveryLine[]; next: string | null }> {
    await findEndpoint(this.db.manager, staff, endpointId);
    const { state, kind, code, after, limit } = filter;
    const parameters: unknown[] = [endpointId];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    // Only what is asked for stands in the statement, so that each has its index.
    const where = ['endpoint_id = $1'];
    if (state) where.push(conditionOf[state]);
    if (kind) where.push(`kind = ${given(kind)}`);
    if (code) where.push(`code = ${given(code)}`);
    if (after) {
      where.push(`(planned_at, id) < (select planned_at, id from webhook_delivery where id = ${given(after)})`);
    }
    const rows = await this.db.query<DeliveryLine[]>(
      `select id, kind, code, state, attempts, planned_at as "plannedAt", due_at as "dueAt", attempted_at as "attemptedAt",
              status, trouble
         from webhook_delivery
        where ${where.join(' and ')}
        order by planned_at desc, id desc limit ${given(limit + 1)}`,
      parameters,
    );
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
