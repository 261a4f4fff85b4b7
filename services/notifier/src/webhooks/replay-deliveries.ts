import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { DataSource, MoreThanOrEqual, Not, type FindOptionsWhere } from 'typeorm';
import { pingKind } from '../rules/told-of-case.js';
import { WebhookDelivery } from './delivery.entity.js';
import { DeliveryNotFound, EndpointIsOff } from './endpoint.errors.js';
import { findEndpoint } from './find-endpoint.js';

/** Sends again, as from the beginning, under the same id: a receiver that had it already knows it. */
@Injectable()
export class ReplayDeliveries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One that has come to an end, whichever; of one that still waits, now. */
  async one(staff: Staff, endpointId: string, id: string): Promise<void> {
    await this.checkOn(staff, endpointId);
    if ((await this.replay({ id, endpointId })) === 0) throw new DeliveryNotFound(id);
  }

  /** All that was given up since then; how many that is. */
  async failedSince(staff: Staff, endpointId: string, since: Date): Promise<number> {
    await this.checkOn(staff, endpointId);
    return this.replay({ endpointId, state: 'failed', kind: Not(pingKind), plannedAt: MoreThanOrEqual(since) });
  }

  private async checkOn(staff: Staff, endpointId: string): Promise<void> {
    const endpoint = await findEndpoint(this.db.manager, staff, endpointId);
    if (endpoint.state === 'off') throw new EndpointIsOff('The endpoint is switched off');
  }

  private async replay(which: FindOptionsWhere<WebhookDelivery>): Promise<number> {
    const again = { state: 'planned' as const, attempts: 0, dueAt: this.clock.now() };
    return (await this.db.manager.update(WebhookDelivery, which, again)).affected ?? 0;
  }
}
