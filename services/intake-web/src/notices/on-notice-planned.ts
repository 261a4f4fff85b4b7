import { Injectable } from '@nestjs/common';
import { noticePlanned, noticeReported, type NoticePlanned } from '#libs/contracts';
import { Outbox, type EventHandler } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';

/**
 * notifier → intake-web: news for a citizen of the web door. The tracking page tells it from the same events, so it is
 * delivered as soon as it is heard; nothing is sent.
 */
@Injectable()
export class OnNoticePlanned implements EventHandler<typeof noticePlanned> {
  readonly contract = noticePlanned;

  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async handle({ subject, data }: NoticePlanned, tx: EntityManager): Promise<void> {
    if (data.door !== 'web') return;
    await this.outbox.add(tx, noticeReported, subject, {
      noticeId: data.noticeId,
      door: 'web',
      outcome: 'delivered',
      detail: null,
      reportedAt: this.clock.now().toISOString(),
    });
  }
}
