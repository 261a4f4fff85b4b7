import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { KeepEntry } from '../timeline/keep-entry.js';

interface Taken {
  readonly at: Date;
  readonly found: Case;
  /** With the end of its chain behind the new line. */
  readonly complaint: Complaint;
}

/** Keeps in the history who took the dossier of a case, if they may see it. */
@Injectable()
export class KeepTaking {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly keepEntry: KeepEntry,
  ) {}

  async run(staff: Staff, id: string, as: 'pdf' | 'json'): Promise<Taken> {
    return this.db.transaction(async (tx) => {
      const seen = await tx.findOneBy(Case, { id });
      if (!seen || !maySee(staff, seen.institutionPath)) throw new CaseNotFound(id);
      const complaint = await lockComplaint(tx, seen.complaintId);
      const found = await tx.findOneByOrFail(Case, { id });
      // While the lock was waited for, it may have gone to another part of the tree.
      if (!maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
      const at = this.clock.now();
      await this.keepEntry.run(tx, complaint, {
        ...{ kind: 'dossier-taken', at, caseId: id, institutionCode: staff.institution, after: { dossier: as } },
        ...{ author: 'officer', officerId: staff.id, officerName: staff.name },
      });
      return { at, found, complaint };
    });
  }
}
