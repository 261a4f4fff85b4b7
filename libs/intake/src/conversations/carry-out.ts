import { Injectable } from '@nestjs/common';
import { AddToComplaint } from '../complaints/add-to-complaint.js';
import { ComplaintOver, NothingToRate } from '../complaints/complaint.errors.js';
import { HideComplaint } from '../complaints/hide-complaint.js';
import { RateComplaint } from '../complaints/rate-complaint.js';
import { WithdrawComplaint } from '../complaints/withdraw-complaint.js';
import { ComplaintKeyGone } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Effect } from '../dialogue/effect.js';
import { joined, openly } from '../dialogue/privacy.js';
import { privacyOf } from '../dialogue/wished-for.js';
import type { Reply } from '../dialogue/reply.js';
import type { Turn } from '../dialogue/turn.js';
import { askedIn, toldWith } from '../dialogue/with-receipt.js';
import { FileFromMessage, type MessageOrigin } from './file-from-message.js';

/** What came of an effect: the complaint that the message belongs to, and what to say when it was refused. */
export interface CarriedOut {
  readonly complaintId: string | null;
  /** Of what was filed. */
  readonly code?: string;
  readonly receiptId?: string | null;
  readonly instead?: Reply;
}

/** Does what the dialogue decided. Between deciding and doing a complaint may have ended: no text is lost by that. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly filing: FileFromMessage,
    private readonly adding: AddToComplaint,
    private readonly rating: RateComplaint,
    private readonly hiding: HideComplaint,
    private readonly withdrawing: WithdrawComplaint,
  ) {}

  async run(tx: EntityManager, effect: Effect, origin: MessageOrigin, turn: Turn): Promise<CarriedOut> {
    const { because } = turn;
    const { door } = origin.incoming;
    switch (effect.do) {
      case 'file':
        return this.filing.run(tx, { ...effect, toldAtDoor: toldWith(turn.reply) }, origin);
      case 'add':
        return this.addOrFile(tx, effect, origin, turn);
      case 'reopen':
        return this.unlessRefused(effect.complaintId, { say: 'cannot-reopen', code: effect.code }, async () => {
          await this.adding.run(tx, { ...effect, because, door });
        });
      case 'attach':
        return { complaintId: effect.complaintId };
      case 'rate':
        return this.unlessRefused(effect.complaintId, { say: 'nothing-to-rate' }, () =>
          this.rating.run(tx, { ...effect, door }),
        );
      case 'hide':
        return this.unlessRefused(effect.complaintId, { say: 'unknown-code' }, () =>
          this.hiding.run(tx, { ...effect, door }),
        );
      case 'withdraw':
        return this.unlessRefused(effect.complaintId, { say: 'nothing-to-withdraw' }, () =>
          this.withdrawing.run(tx, { ...effect, door }),
        );
      case 'speak':
        await this.filing.speak(tx, effect.language, origin);
        return { complaintId: null };
    }
  }

  private async addOrFile(
    tx: EntityManager,
    effect: Effect & { do: 'add' },
    origin: MessageOrigin,
    { because, reply }: Turn,
  ): Promise<CarriedOut> {
    try {
      await this.adding.run(tx, { ...effect, because, door: origin.incoming.door, asks: askedIn(reply) });
      return { complaintId: effect.complaintId };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { newId, own } = origin.knowledge;
      const ended = own.find(({ id }) => id === effect.complaintId);
      const wished = privacyOf(origin.incoming.intent);
      // What was hidden goes on hidden.
      const anew = {
        do: 'file',
        complaintId: newId,
        text: effect.text,
        privacy: joined(ended ?? openly, wished),
      } as const;
      const instead: Reply | null = ended ? { say: 'filed-instead', code: ended.code } : null;
      const toldAtDoor = toldWith(reply && instead);
      return { ...(await this.filing.run(tx, { ...anew, toldAtDoor }, origin)), ...(instead && { instead }) };
    }
  }

  private async unlessRefused(complaintId: string, instead: Reply, act: () => Promise<void>): Promise<CarriedOut> {
    try {
      await act();
      return { complaintId };
    } catch (error) {
      if (isRefusal(error)) return { complaintId: null, instead };
      throw error;
    }
  }
}

/** Refusals are decided before anything is written, so the transaction goes on. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ComplaintOver || error instanceof ComplaintKeyGone || error instanceof NothingToRate;
