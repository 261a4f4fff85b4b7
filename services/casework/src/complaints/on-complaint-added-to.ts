import { Injectable } from '@nestjs/common';
import { complaintAddedTo, type ComplaintAddedTo } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { AdvanceCase } from '../cases/advance-case.js';
import { ShowNewsToOther } from '../merging/show-news-to-other.js';
import { stepOfWriting } from '../rules/citizen-steps.js';
import { KeepWords } from '../search/keep-words.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: the citizen wrote more. It answers a question, objects to an answer, or is simply kept. */
@Injectable()
export class OnComplaintAddedTo implements EventHandler<typeof complaintAddedTo> {
  readonly contract = complaintAddedTo;

  constructor(
    private readonly advanceCase: AdvanceCase,
    private readonly keepEntry: KeepEntry,
    private readonly keepWords: KeepWords,
    private readonly showNewsToOther: ShowNewsToOther,
  ) {}

  async handle({ subject, data }: ComplaintAddedTo, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const at = new Date(data.addedAt);
    const { entryId: id, text, attachments, because: why = null } = data;
    const readable = complaint.erasedAt ? { text: null, attachments: [] } : { text, attachments };
    await this.keepEntry.run(tx, complaint, { id, kind: 'added', author: 'citizen', at, why, ...readable });
    if (!complaint.erasedAt) await this.keepWords.add(tx, subject, { entryId: id, text });
    await this.advanceCase.run(tx, complaint, { step: stepOfWriting, actor: 'citizen', at });
    await this.showNewsToOther.run(tx, complaint, at);
  }
}
