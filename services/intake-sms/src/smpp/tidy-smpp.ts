import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { keptMs } from './smpp-arrivals.js';
import { TakeShortMessage } from './take-short-message.js';

// Receipts come for as long as an operator tries to reach a phone.
const segmentsKeptMs = 8 * 24 * 3_600_000;

/** Takes long messages that never became whole, and forgets what is of no use any more. */
@Injectable()
export class TidySmpp {
  constructor(
    private readonly db: DataSource,
    private readonly messages: TakeShortMessage,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.messages.takeLapsed();
    const now = this.clock.now().getTime();
    const [arrived, sent] = [new Date(now - keptMs), new Date(now - segmentsKeptMs)];
    await this.db.query('delete from smpp_arrival where arrived_at < $1', [arrived]);
    await this.db.query('delete from smpp_part where received_at < $1 and taken', [arrived]);
    await this.db.query('delete from smpp_segment where sent_at < $1', [sent]);
  }
}
