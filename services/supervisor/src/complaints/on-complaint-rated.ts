import { Injectable } from '@nestjs/common';
import { complaintRated, type ComplaintRated } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { NoteStep } from '../tallies/note-step.js';
import { latestLead } from '../cases/latest-lead.js';
import { cases } from './in-hand.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → supervisor: the citizen has judged the answer of whoever held the complaint last. */
@Injectable()
export class OnComplaintRated implements EventHandler<typeof complaintRated> {
  readonly contract = complaintRated;

  constructor(private readonly noteStep: NoteStep) {}

  async handle({ subject, data: { score, ratedAt: at } }: ComplaintRated, tx: EntityManager): Promise<void> {
    await lockComplaint(tx, subject);
    const judged = latestLead(await cases.of(tx, subject));
    if (!judged) return;
    const ratedAt = new Date(at);
    cases.change(tx, judged, { score, ratedAt });
    await this.noteStep.run(tx, { what: 'rated', score }, judged, ratedAt);
  }
}
