import { Injectable } from '@nestjs/common';
import { scopeOf, type Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import type { OffBecause } from '../rules/endpoint-health.js';

export interface EndpointLine {
  readonly id: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly url: string;
  readonly kinds: readonly string[];
  readonly state: 'on' | 'off';
  readonly offBecause: OffBecause | null;
  readonly failingSince: Date | null;
  /** Until when the former secret holds as well, if it does. */
  readonly formerUntil: Date | null;
  readonly version: number;
  /** Deliveries that are still to come, and that were given up; of many, that there are many. */
  readonly waiting: number;
  readonly failed: number;
}

const mostCounted = 1_000;

/** Of the asker's part of the tree. */
@Injectable()
export class ListEndpoints {
  constructor(private readonly db: DataSource) {}

  async run(staff: Staff): Promise<EndpointLine[]> {
    const counted = (condition: string) =>
      `(select count(*)::int from (select from webhook_delivery d where d.endpoint_id = e.id and ${condition} limit ${mostCounted}) as seen)`;
    return this.db.query<EndpointLine[]>(
      `select id, institution_code as institution, institution_name as "institutionName", url, kinds, state,
              off_because as "offBecause", failing_since as "failingSince", former_until as "formerUntil", version,
              ${counted('d.due_at is not null')} as waiting, ${counted(`d.state = 'failed'`)} as failed
         from webhook_endpoint e where institution_path ^@ $1
        order by institution_name, id`,
      [scopeOf(staff)],
    );
  }
}
