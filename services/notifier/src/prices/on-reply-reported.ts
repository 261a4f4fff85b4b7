import { Injectable } from '@nestjs/common';
import { replyReported, type ReplyReported } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { complaints } from '../complaints/in-hand.js';
import { ChargedReply } from './charged-reply.entity.js';
import { PricesInForce } from './prices-in-force.js';

/** A door of messages → notifier: what it has said by itself costs as well, and what failed after all does not. */
@Injectable()
export class OnReplyReported implements EventHandler<typeof replyReported> {
  readonly contract = replyReported;

  constructor(private readonly prices: PricesInForce) {}

  async handle({ data }: ReplyReported, tx: EntityManager): Promise<void> {
    const { replyId: id, door, units, complaintId, left, reportedAt } = data;
    if (!left) {
      await tx.delete(ChargedReply, { id });
      return;
    }
    const costing = await this.prices.costing();
    const cost = costing({ door, kind: null, units });
    if (cost === null) return;
    const [complaint] = complaintId === null ? [] : await complaints.of(tx, complaintId);
    await tx.query(
      `insert into charged_reply (id, complaint_id, door, institution_code, left_at, cost)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
      [id, complaintId, door, complaint?.institutionCode ?? null, reportedAt, cost],
    );
  }
}
