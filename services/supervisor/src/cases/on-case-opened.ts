import { Injectable } from '@nestjs/common';
import { caseOpened, type CaseOpened } from '#libs/contracts';
import { NotYetKnown } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import { cases } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { NoteStep } from '../tallies/note-step.js';
import { changeHolder } from './change-holder.js';
import { KnownCase } from './known-case.entity.js';
import { latestLead } from './latest-lead.js';
import { weighOverdue } from './weigh-overdue.js';

/**
 * casework → supervisor: an institution has a case, and its time begins. Waits for the assignment it comes from, so that
 * what is heard of a case never runs ahead of the routing that made it.
 */
@Injectable()
export class OnCaseOpened implements EventHandler<typeof caseOpened> {
  readonly contract = caseOpened;

  constructor(
    private readonly turnClocks: TurnClocks,
    private readonly noteStep: NoteStep,
  ) {}

  async handle({ id: eventId, subject, data }: CaseOpened, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const { caseId: id, assignmentId, institution: institutionCode } = data;
    if (!complaint.assignments.includes(assignmentId)) {
      throw new NotYetKnown(`Assignment ${assignmentId} has not been heard of yet`);
    }
    const at = new Date(data.openedAt);
    const { province, topic } = complaint;
    const its = { id, complaintId: subject, assignmentId, institutionCode, province, topic, openedAt: at };
    const knownCase = KnownCase.open({ ...its, role: data.role, class: complaint.class });
    // Which institution handed the complaint on, if any did: the last of them.
    const handedBack = (await cases.of(tx, subject)).filter(({ how }) => how === 'handed-back');
    const from = latestLead(handedBack)?.institutionCode ?? null;
    await cases.add(tx, knownCase);
    if (complaint.endedAt) return;
    // The complaint is the lead's; a co-owner has a clock of its own and holds nothing.
    const occurrence = data.role === 'lead' ? 'opened' : 'opened-as-co-owner';
    if (data.role === 'lead') await changeHolder(tx, complaint, institutionCode);
    await this.turnClocks.run(tx, { occurrence, complaint, knownCase, at, eventId });
    await weighOverdue(tx, subject);
    await this.noteStep.run(tx, { what: 'opened', receivedAt: complaint.receivedAt, from }, knownCase, at);
  }
}
