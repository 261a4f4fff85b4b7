import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { normalId } from '../rules/smpp/receipt.js';

export interface SentSegment {
  readonly providerId: string;
  readonly messageId: string;
  readonly number: number;
  readonly total: number;
}

/** Which SMS at the operator are parts of which message of ours. */
@Injectable()
export class SmppSegments {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async keep({ providerId, messageId, number, total }: SentSegment): Promise<void> {
    await this.db.query(
      `insert into smpp_segment (provider_id, message_id, number, total, sent_at) values ($1, $2, $3, $4, $5)
           on conflict (message_id, number) do update set provider_id = excluded.provider_id, sent_at = excluded.sent_at`,
      [normalId(providerId), messageId, number, total, this.clock.now()],
    );
  }
}
