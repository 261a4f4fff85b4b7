import { Injectable } from '@nestjs/common';
import { complaintRated, type ComplaintRated } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { AdvanceCase } from '../cases/advance-case.js';
import { Entry } from '../cases/entry.entity.js';
import { stepOfRating } from '../rules/case-lifecycle.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → casework: the citizen judged the answer. Without one to judge, the rating is only kept. */
@Injectable()
export class OnComplaintRated implements EventHandler<typeof complaintRated> {
  readonly contract = complaintRated;

  constructor(private readonly advanceCase: AdvanceCase) {}

  async handle({ subject, data }: ComplaintRated, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const at = new Date(data.ratedAt);
    const text = complaint.erasedAt ? null : data.comment;
    await tx.insert(
      Entry,
      Entry.of({ id: uuidV7(), complaintId: subject, kind: 'rated', at, text, score: data.score }),
    );
    await this.advanceCase.run(tx, subject, { step: stepOfRating(data.score), actor: 'citizen', at });
  }
}
