import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';

/** every door → this door: a complaint to know by its code. The door of filing has its own, fuller row already. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  async handle({ subject, data }: ComplaintFiled, tx: EntityManager): Promise<void> {
    await tx.query(
      `insert into complaint (id, code, door, class, language, anonymous, confidential, reachable, occurred_on,
                              institution, attachments, received_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           on conflict (id) do nothing`,
      [
        subject,
        data.code,
        data.door,
        data.class,
        data.language,
        data.anonymous,
        data.confidential,
        data.reachable,
        data.occurredOn,
        data.institution,
        JSON.stringify(data.attachments),
        data.receivedAt,
      ],
    );
  }
}
