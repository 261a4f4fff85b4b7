import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { TakeReport } from '../messages/take-report.js';
import type { Receipt } from '../rules/smpp/receipt.js';
import { MatchReceipt } from './match-receipt.js';
import { SmppSending } from './smpp-sending.js';

/** A receipt of the operator. It may overtake the answer that says which SMS it is about. */
@Injectable()
export class TakeReceipt {
  constructor(
    private readonly matching: MatchReceipt,
    private readonly sending: SmppSending,
    private readonly reporting: TakeReport,
  ) {}

  /** False where it is about nothing that we have sent. */
  async run(receipt: Receipt, phones: readonly string[]): Promise<boolean> {
    if (receipt.id === '') return false;
    let found = await this.matching.run(receipt, phones);
    if (!found && this.sending.isBusy) {
      await Promise.race([this.sending.idle(), pause(3_000, null, { ref: false })]);
      found = await this.matching.run(receipt, phones);
    }
    if (found?.outcome) await this.reporting.run({ id: found.messageId, outcome: found.outcome });
    return found !== null;
  }
}
