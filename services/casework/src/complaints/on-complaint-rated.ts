import { Injectable } from '@nestjs/common';
import { complaintRated, type ComplaintRated } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { AdvanceCase } from '../cases/advance-case.js';
import { stepOfRating, type Heard } from '../rules/citizen-steps.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: the citizen judged the answer. Without one to judge, the rating is only kept. */
@Injectable()
export class OnComplaintRated implements EventHandler<typeof complaintRated> {
  readonly contract = complaintRated;

  constructor(
    private readonly advanceCase: AdvanceCase,
    private readonly keepEntry: KeepEntry,
  ) {}

  async handle({ subject, data }: ComplaintRated, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const at = new Date(data.ratedAt);
    const text = complaint.erasedAt ? null : data.comment;
    const { score } = data;
    await this.keepEntry.run(tx, complaint, { kind: 'rated', author: 'citizen', at, text, score, after: { score } });
    const step = (heard: Heard) => stepOfRating(score, heard);
    await this.advanceCase.run(tx, complaint, { step, actor: 'citizen', at, door: data.door });
  }
}
