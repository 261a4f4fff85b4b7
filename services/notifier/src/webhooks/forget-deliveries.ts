import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource, LessThan } from 'typeorm';
import { WebhookDelivery } from './delivery.entity.js';

const keptMs = 45 * 86_400_000;

/** What was not delivered by then is of no use to anybody, and who asks what was delivered asks sooner. */
@Injectable()
export class ForgetDeliveries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const plannedAt = LessThan(new Date(this.clock.now().getTime() - keptMs));
    await this.db.manager.delete(WebhookDelivery, { plannedAt });
  }
}
