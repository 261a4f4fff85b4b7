import { Injectable } from '@nestjs/common';
import { complaintErased, type ComplaintErased } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Label } from '../labels/label.entity.js';
import { Verdict } from '../learning/verdict.entity.js';
import { dropQuestion } from '../questions/drop-question.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import { lockComplaint } from './lock-complaint.js';

/**
 * intake-web → router: nobody may read the complaint any more, so nobody can decide about it. That it was decided, when and by
 * which rule stays; the topics that were found in the text do not, and nothing is learned from it any more.
 */
@Injectable()
export class OnComplaintErased implements EventHandler<typeof complaintErased> {
  readonly contract = complaintErased;

  constructor(private readonly vault: Vault) {}

  async handle({ subject }: ComplaintErased, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    this.vault.forget(subject);
    complaint.end();
    await tx.save(Object.assign(complaint, { title: null, text: null, place: null, province: null }));
    await tx.query(
      `update decision set reason = reason - '{marks,steps,sentenceEn}'::text[] || '{"sentence": "", "found": []}', candidates = '[]', note = null
        where complaint_id = $1`,
      [subject],
    );
    await tx.delete(TriageItem, { complaintId: subject });
    await tx.delete(Label, { complaintId: subject });
    await tx.delete(Verdict, { complaintId: subject });
    await tx.query('update addition set text = null where complaint_id = $1', [subject]);
    await tx.query(`update citizen_question set question = null, options = '[]' where complaint_id = $1`, [subject]);
    await dropQuestion(tx, subject);
  }
}
