import { Injectable } from '@nestjs/common';
import { caseInherited } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../actions/acting.js';
import { SettleStep } from '../actions/settle-step.js';
import { CaseChanges } from '../cases/case-changes.js';
import { Case } from '../cases/case.entity.js';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import type { Institution } from '../institutions/institution.entity.js';
import { endPartOfLead } from '../parts/end-part-of-lead.js';
import { isOpen, possibleStep } from '../rules/case-lifecycle.js';

/** Who has taken over from an institution, the one that has its open cases first. */
export type Heirs = readonly [Institution, ...Institution[]];

/**
 * An open case of an institution that is no more goes on at its heir, as it stands. Where there are several, and work is left
 * for the one who answers the citizen, a person has to say which: the case ends, and the router lets somebody choose.
 */
@Injectable()
export class InheritCase {
  constructor(
    private readonly settle: SettleStep,
    private readonly changes: CaseChanges,
  ) {}

  /** Whether it did; the case may have gone on or ended since it was seen. */
  async run(
    tx: EntityManager,
    { id, complaintId, institutionCode }: Pick<Case, 'id' | 'complaintId' | 'institutionCode'>,
    heirs: Heirs,
    at: Date,
  ): Promise<boolean> {
    const complaint = await lockComplaint(tx, complaintId);
    const found = await caseOf(tx, complaintId, id);
    if (found?.institutionCode !== institutionCode || !isOpen(found.status)) return false;
    const isToChoose = heirs.length > 1 && possibleStep(found, 'institution-splits', 'clock') !== null;
    const step = isToChoose ? 'institution-splits' : 'institution-ends';
    const from = { status: found.status, institution: institutionCode };
    const acting: Acting = { tx, complaint, found, from, step, actor: 'clock', at, staff: null, asked: null };
    if (isToChoose) found.step(step, 'clock', at);
    else goOnAt(found, heirs[0], at);
    await this.tell(acting, isToChoose ? null : heirs[0], heirs);
    await this.settle.run(acting);
    await endPartOfLead(this.settle.tell, this.changes, { tx, complaint, at });
    return true;
  }

  private async tell(acting: Acting, to: Institution | null, heirs: Heirs): Promise<void> {
    const { found, from, at } = acting;
    const why = to?.name ?? heirs.map(({ name }) => name).join(', ');
    const { id: entryId } = await this.settle.tell.note(acting, to ? 'inherited' : 'released', { why });
    await this.settle.tell.say(acting, caseInherited, {
      ...{ caseId: found.id, entryId, role: found.role, from: from.institution },
      ...{ to: to?.code ?? null, toName: to?.name ?? null, heirs: heirs.map(({ code }) => code) },
      inheritedAt: at.toISOString(),
    });
  }
}

function goOnAt(found: Case, heir: Institution, at: Date): void {
  // Whoever had begun has followed up: that is not asked for again of the one who goes on.
  if (found.status !== 'received' && found.status !== 'assigned') found.forgetFollowUp();
  if (found.assignedCode === found.institutionCode) found.assignedCode = heir.code;
  found.step('institution-ends', 'clock', at);
  found.moveTo(heir);
}
