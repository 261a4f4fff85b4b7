import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { WebhookDelivery } from './delivery.entity.js';

const atOnce = 4;
const mostEndpoints = 16;
/** Longer than an attempt takes: by then whoever claimed it has died. */
export const claimMs = 60_000;

/** Finds what is to be sent, and takes it for this process: another one passes it by, unless this one dies with it. */
@Injectable()
export class ClaimDeliveries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Endpoints that are on and for which something is due, without those that are being served. */
  async endpoints(served: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `select id from webhook_endpoint e
        where state = 'on' and id <> all($2::uuid[])
          and exists (select from webhook_delivery d where d.endpoint_id = e.id and d.due_at <= $1)
        limit ${mostEndpoints}`,
      [this.clock.now(), served],
    );
    return rows.map(({ id }) => id);
  }

  /** Each counts as attempted from now on, and as not answered yet. */
  async of(endpointId: string): Promise<WebhookDelivery[]> {
    const now = this.clock.now();
    const [ids] = await this.db.query<[{ id: string }[], number]>(
      `update webhook_delivery set attempts = attempts + 1, attempted_at = $2, due_at = $3, status = null, trouble = null
        where id in (select id from webhook_delivery where endpoint_id = $1 and due_at <= $2
                      order by due_at limit ${atOnce} for update skip locked)
      returning id`,
      [endpointId, now, new Date(now.getTime() + claimMs)],
    );
    if (ids.length === 0) return [];
    return this.db.manager.findBy(WebhookDelivery, ids);
  }
}
