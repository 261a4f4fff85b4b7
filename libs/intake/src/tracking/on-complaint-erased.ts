import { Injectable } from '@nestjs/common';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import { writeNow } from '#libs/database';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { rememberFact, withoutWords } from './remember-fact.js';

/** intake-web → every door: the key is destroyed; what could still lead to the person or the words goes as well. */
@Injectable()
export class OnComplaintErased implements EventHandler<typeof complaintErased> {
  readonly contract = complaintErased;

  async handle({ id, subject, sequence, time, data }: ComplaintErased, tx: EntityManager): Promise<void> {
    // What was heard of it in the same transaction goes as well.
    await writeNow(tx);
    // Whoever keeps another fact of it at this moment would not see that it is erased. Erasures are rare.
    await tx.query('lock table complaint_fact in share row exclusive mode');
    await tx.query(
      `with blanked as (
         update complaint set title = null, text = null, place = null, occurred_on = null, attachments = '[]',
                              reply_key_hash = null, sender_index = null
          where id = $1)
       delete from attachment where complaint_id = $1`,
      [subject],
    );
    await tx.query(`update complaint_fact set data = ${withoutWords('what', 'data')} where complaint_id = $1`, [
      subject,
    ]);
    await rememberFact(tx, subject, { what: 'erased', eventId: id, sequence, at: time, data });
  }
}
