import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseChanges } from '../cases/case-changes.js';
import type { Case } from '../cases/case.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { cases, complaints } from '../complaints/in-hand.js';
import { isOpen } from '../rules/case-lifecycle.js';
import { KeepEntry } from '../timeline/keep-entry.js';

/**
 * Nobody works on what was merged, so what its reporter writes is news to whoever works on the complaint it goes on with. It is
 * read where it was written: the line tells the code, and no word comes under another's key.
 */
@Injectable()
export class ShowNewsToOther {
  constructor(
    private readonly keepEntry: KeepEntry,
    private readonly changes: CaseChanges,
  ) {}

  async run(tx: EntityManager, { id, code, isOver }: Complaint, at: Date): Promise<void> {
    const other = isOver ? null : await goesOnWith(tx, await leadOf(tx, id));
    if (!other) return;
    const [complaint] = await complaints.of(tx, other.complaintId);
    if (!complaint) return;
    other.hearCitizen(at);
    this.changes.keep(tx, other);
    const { id: caseId, institutionCode } = other;
    await this.keepEntry.run(tx, complaint, {
      ...{ kind: 'follower-wrote', author: 'hub', at, caseId, institutionCode, why: code },
    });
  }
}

/** The open case at the end of the line of mergers; null where there is none, or it has ended. */
async function goesOnWith(tx: EntityManager, lead: Case | undefined): Promise<Case | null> {
  if (!lead?.mergedInto) return null;
  const other = await leadOf(tx, lead.mergedInto);
  return other && isOpen(other.status) ? other : goesOnWith(tx, other);
}

const leadOf = async (tx: EntityManager, complaintId: string): Promise<Case | undefined> => {
  // What changes a case holds its complaint.
  await complaints.take(tx, [complaintId]);
  return (await cases.of(tx, complaintId)).findLast(({ role }) => role === 'lead');
};
