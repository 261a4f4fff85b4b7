import { Injectable } from '@nestjs/common';
import type { Tracked } from '#libs/intake';
import { ReplyKeys } from '../complaints/reply-keys.js';
import { IntakeWebEnv } from '../intake-web.env.js';
import { codeBarsSvg } from '../receipts/code-bars.js';
import { SeePromise } from '../tracking/see-promise.js';
import { whomToCall } from '../tracking/whom-to-call.js';
import { lastDayBefore } from '../tracking/see-complaint.js';
import type { Receipt } from './receipt-page.js';

/** Everything that stands on a receipt. The QR code holds the public address only, never the reply key. */
@Injectable()
export class WriteReceipt {
  constructor(
    private readonly env: IntakeWebEnv,
    private readonly replyKeys: ReplyKeys,
    private readonly seePromise: SeePromise,
  ) {}

  async run(tracked: Tracked): Promise<Receipt> {
    const { complaint, story } = tracked;
    const { id, code, receivedAt } = complaint;
    const address = new URL(`/lacak/${code}`, this.env.publicUrl).href;
    const { default: QRCode } = await import('qrcode');
    return {
      code,
      receivedAt,
      class: complaint.class,
      replyKey: this.replyKeys.of(id),
      // What another door has promised is known from its clock, which is set within seconds of the filing.
      answerBy: lastDayBefore(complaint.answerBy ?? story.answerBy ?? receivedAt),
      spans: await this.seePromise.spans(),
      address,
      barsSvg: await codeBarsSvg(code),
      qrSvg: await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
      emergency: whomToCall(tracked),
      unread: story.status === 'received',
    };
  }
}
