import { Injectable } from '@nestjs/common';
import { complaintRated, type ComplaintRated } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { KnownCase } from '../cases/known-case.entity.js';
import { NoteStep } from '../tallies/note-step.js';
import { lockComplaint } from './lock-complaint.js';

/** a door → supervisor: the citizen has judged the answer of whoever held the complaint last. */
@Injectable()
export class OnComplaintRated implements EventHandler<typeof complaintRated> {
  readonly contract = complaintRated;

  constructor(private readonly noteStep: NoteStep) {}

  async handle({ subject, data: { score, ratedAt: at } }: ComplaintRated, tx: EntityManager): Promise<void> {
    await lockComplaint(tx, subject);
    const where = { complaintId: subject, role: 'lead' } as const;
    const judged = await tx.findOne(KnownCase, { where, order: { openedAt: 'DESC' } });
    if (!judged) return;
    const ratedAt = new Date(at);
    await tx.update(KnownCase, { id: judged.id }, { score, ratedAt });
    await this.noteStep.run(tx, { what: 'rated', score }, judged, ratedAt);
  }
}
