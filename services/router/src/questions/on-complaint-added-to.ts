import { Injectable } from '@nestjs/common';
import { complaintAddedTo, type ComplaintAddedTo } from '#libs/contracts';
import { governmentCode } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Choice } from '../complaints/decide-with.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { regionIn } from '../complaints/find-place.js';
import { MeansInForce } from '../complaints/means-in-force.js';
import { RouteComplaint } from '../complaints/route-complaint.js';
import type { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { afterReply } from '../rules/replies/after-reply.js';
import { chosenOf } from '../rules/replies/chosen-of.js';
import { asksForRegion } from '../rules/replies/door-question.js';
import { sectionNamedIn } from '../rules/which-toll-road.js';
import { Addition } from './addition.entity.js';
import { AwaitDoor } from './await-door.js';
import { CitizenQuestion } from './citizen-question.entity.js';

/**
 * a door → router: the citizen wrote more. Where a desk waits for it, it is decided anew;
 * where the door asks one in its reply and nobody could be found yet, the answer to that is waited for as well.
 */
@Injectable()
export class OnComplaintAddedTo implements EventHandler<typeof complaintAddedTo> {
  readonly contract = complaintAddedTo;

  constructor(
    private readonly vault: Vault,
    private readonly routeComplaint: RouteComplaint,
    private readonly awaitDoor: AwaitDoor,
    private readonly inForce: MeansInForce,
  ) {}

  async handle({ subject: complaintId, data }: ComplaintAddedTo, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, complaintId);
    const { entryId, text } = data;
    await tx.insert(Addition, { complaintId, entryId, text, addedAt: new Date(data.addedAt) });
    const question = await tx.findOneBy(CitizenQuestion, { complaintId, state: 'open' });
    if (!question || !waitsAtDesk(complaint)) return;

    const reply = (await this.vault.open(tx, complaintId, `addition:${entryId}`, text)) ?? '';
    const times = await tx.countBy(CitizenQuestion, { complaintId });
    const next = afterReply({ text: reply, asks: data.asks }, { atDoor: question.atDoor, times });
    if (next.do === 'wait') return;
    await tx.update(CitizenQuestion, { entryId: question.entryId }, { state: 'answered' });
    if (next.do === 'decide') {
      const choice = await this.choiceIn(tx, reply, question);
      const chosen = choice.chosen ?? complaint.chosen;
      await this.routeComplaint.run(tx, complaint, { ...choice, chosen }, { mayAsk: next.mayAsk });
    }
    if (data.asks && waitsAtDesk(complaint)) await this.awaitDoor.run(tx, complaint, data.asks);
  }

  /** By what was asked: a number or name of what they could choose, the region where it happened, or the section of the toll road. */
  private async choiceIn(
    tx: EntityManager,
    reply: string,
    { kind, atDoor, options }: CitizenQuestion,
  ): Promise<Choice> {
    const option = chosenOf(reply, options);
    if (option !== null) return { chosen: option, isReply: true };
    if (kind === 'which-toll-road') {
      const { means } = await this.inForce.current(tx);
      const section = sectionNamedIn(reply, means.knowledge);
      return section ? { chosen: section.owner, isReply: true, isOfSection: true } : { chosen: null, isReply: false };
    }
    // A reply is read for a region only where one was asked for.
    const region = asksForRegion(kind, atDoor) ? regionIn(reply) : null;
    return { chosen: region === null ? null : governmentCode(region), isReply: false };
  }
}

const waitsAtDesk = ({ holder }: RoutedComplaint): boolean => holder === 'triage' || holder === 'coordinator';
