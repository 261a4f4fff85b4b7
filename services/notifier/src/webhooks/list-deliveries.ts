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
    const { state = null, kind = null, code = null, after = null, limit } = filter;
    const rows = await this.db.query<DeliveryLine[]>(
      `select id, kind, code, state, attempts, planned_at as "plannedAt", due_at as "dueAt", attempted_at as "attemptedAt",
              status, trouble
         from webhook_delivery
        where endpoint_id = $1 and ($2::text is null or state = $2) and ($3::text is null or kind = $3)
          and ($4::text is null or code = $4)
          and ($5::uuid is null or (planned_at, id) < (select planned_at, id from webhook_delivery where id = $5))
        order by planned_at desc, id desc limit $6`,
      [endpointId, state, kind, code, after, limit + 1],
    );
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
