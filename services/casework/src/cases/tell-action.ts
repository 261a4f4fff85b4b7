import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { caseAnswered, caseAsked, caseHandedBack, caseTaken } from '#libs/contracts';
import { localDateOf, uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Institution } from '../institutions/institution.entity.js';
import type { CaseAction } from '../rules/case-lifecycle.js';
import type { ActionOnCase } from './action-on-case.js';
import type { Case } from './case.entity.js';
import { ProposalNotPossible } from './case.errors.js';
import { awaitDelivery } from '../deliveries/await-delivery.js';
import { Entry, type EntryKind } from './entry.entity.js';

interface Acted extends ActionOnCase {
  readonly staff: Staff;
  readonly at: Date;
}

const kinds: Record<CaseAction, EntryKind> = {
  take: 'taken',
  ask: 'asked',
  answer: 'answered',
  'hand-back': 'handed-back',
};

/** Where the hub's days begin; an institution ends at a midnight, and which one is of no weight here. */
const timeZone = 'Asia/Jakarta';

/** Writes what an officer did into the timeline, sealed, and says it to the other services. */
@Injectable()
export class TellAction {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: EntityManager, { id: caseId, complaintId, institutionCode, role }: Case, acted: Acted): Promise<void> {
    const { action, message, final, proposed, staff, at } = acted;
    const entryId = uuidV7();
    const kind = kinds[action];
    const seal = (field: string) => this.vault.seal(tx, complaintId, field, message);
    const keep = (more: Partial<Entry> = {}) => {
      const by = { officerId: staff.id, officerName: staff.name };
      return tx.insert(Entry, Entry.of({ id: entryId, complaintId, caseId, kind, at, ...by, ...more }));
    };
    const [officer, now] = [staff.id, at.toISOString()];

    switch (action) {
      case 'take': {
        await keep();
        await this.outbox.add(tx, caseTaken, complaintId, { caseId, officer, takenAt: now });
        return;
      }
      case 'ask': {
        const question = await seal(`question:${entryId}`);
        await keep({ text: question });
        await this.outbox.add(tx, caseAsked, complaintId, { caseId, entryId, question, officer, askedAt: now });
        return;
      }
      case 'answer': {
        const answer = await seal(`answer:${entryId}`);
        await keep({ text: answer, final });
        const said = { caseId, entryId, answer, final, attachments: [], officer, answeredAt: now };
        const { id: eventId } = await this.outbox.add(tx, caseAnswered, complaintId, said);
        if (final) await awaitDelivery(tx, { eventId, complaintId, caseId, entryId });
        return;
      }
      case 'hand-back': {
        if (proposed) await this.checkProposal(tx, proposed, institutionCode, at);
        const reason = await seal(`hand-back:${caseId}`);
        await keep({ text: reason, why: proposed });
        const said = { caseId, role, institution: institutionCode, reason, proposed, officer, handedBackAt: now };
        await this.outbox.add(tx, caseHandedBack, complaintId, said);
      }
    }
  }

  private async checkProposal(tx: EntityManager, proposed: string, own: string, at: Date): Promise<void> {
    const found = proposed === own ? null : await tx.findOneBy(Institution, { code: proposed });
    const today = localDateOf(at, timeZone);
    if (!found || (found.validTo !== null && found.validTo <= today)) throw new ProposalNotPossible(proposed);
  }
}
