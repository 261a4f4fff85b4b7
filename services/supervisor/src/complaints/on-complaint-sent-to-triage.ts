import { Injectable } from '@nestjs/common';
import { complaintSentToTriage, ownerAwaited, type ComplaintSentToTriage } from '#libs/contracts';
import { Outbox, type EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import { isRunning } from '../rules/plan-turns.js';
import { clocks, complaints } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/**
 * router → supervisor: a person must find the owner. The triage clock runs from the filing, or from the hand-back, on; the
 * desk is told by when, for it takes first what is due first.
 */
@Injectable()
export class OnComplaintSentToTriage implements EventHandler<typeof complaintSentToTriage> {
  readonly contract = complaintSentToTriage;

  constructor(
    private readonly turnClocks: TurnClocks,
    private readonly outbox: Outbox,
  ) {}

  async handle({ id: eventId, subject, data }: ComplaintSentToTriage, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    if (complaint.endedAt) return;
    complaints.change(tx, complaint, { triageDesk: data.desk });
    const at = new Date(data.sentAt);
    await this.turnClocks.run(tx, { occurrence: 'sent-to-triage', complaint, knownCase: null, at, eventId });
    const running = (await clocks.of(tx, subject)).filter(isRunning);
    const dueAt = (kind: 'triage' | 'total') => running.find((one) => one.kind === kind)?.dueAt.toISOString() ?? null;
    await this.outbox.add(tx, ownerAwaited, subject, { triageDueAt: dueAt('triage'), totalDueAt: dueAt('total') });
  }
}
