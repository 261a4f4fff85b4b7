import { Injectable } from '@nestjs/common';
import { noticePlanned, noticeReported, type NoticePlanned } from '#libs/contracts';
import { NotYetKnown } from '#libs/domain';
import { ComplaintFact } from '#libs/intake';
import { Outbox, type EventHandler } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';

/**
 * notifier → intake-web: news for a citizen of the web door. The tracking page tells it from the same events, so it is
 * delivered as soon as it is heard; nothing is sent. Whom to call is too grave to be said delivered before the page has it.
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
    if (data.kind === 'emergency') await this.sureThatItIsTold(subject, tx);
    await this.outbox.add(tx, noticeReported, subject, {
      noticeId: data.noticeId,
      door: 'web',
      outcome: 'delivered',
      detail: null,
      reportedAt: this.clock.now().toISOString(),
    });
  }

  private async sureThatItIsTold(complaintId: string, tx: EntityManager): Promise<void> {
    const told = await tx.existsBy(ComplaintFact, { complaintId, what: 'emergency-found' });
    if (!told) throw new NotYetKnown(`Whom to call about ${complaintId} has not been heard of yet`);
  }
}
