import { Injectable } from '@nestjs/common';
import { complaintAddedTo, type ComplaintAddedTo } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { AdvanceCase } from '../cases/advance-case.js';
import { Entry } from '../cases/entry.entity.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: the citizen wrote more. It answers a question, objects to an answer, or is simply kept. */
@Injectable()
export class OnComplaintAddedTo implements EventHandler<typeof complaintAddedTo> {
  readonly contract = complaintAddedTo;

  constructor(private readonly advanceCase: AdvanceCase) {}

  async handle({ subject, data }: ComplaintAddedTo, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const at = new Date(data.addedAt);
    const { entryId: id, text, attachments } = data;
    const readable = complaint.erasedAt ? { text: null, attachments: [] } : { text, attachments };
    await tx.insert(Entry, Entry.of({ id, complaintId: subject, kind: 'added', at, ...readable }));
    await this.advanceCase.run(tx, subject, { step: 'citizen-writes', actor: 'citizen', at });
  }
}
