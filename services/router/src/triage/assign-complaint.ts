import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { RoutingReason } from '#libs/contracts';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Dispatch } from '../complaints/dispatch.js';
import { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { DirectoryView } from '../directory/directory-view.js';
import { rulesVersion } from '../rules/decide-route.js';
import { explainAssignment } from '../rules/explain-route.js';
import type { Institution, Knowledge } from '../rules/knowledge.js';
import { mayDecide } from '../rules/may-decide.js';
import { TriageItem } from './triage-item.entity.js';
import { AlreadyDecided, NotAssignable, TriageItemNotFound } from './triage.errors.js';

/** A person decides who must answer, and says why. */
@Injectable()
export class AssignComplaint {
  constructor(
    private readonly db: DataSource,
    private readonly view: DirectoryView,
    private readonly vault: Vault,
    private readonly dispatch: Dispatch,
  ) {}

  async run(staff: Staff, complaintId: string, wish: { readonly institution: string; readonly reason: string }) {
    const knowledge = await this.view.current();
    const institution = knowledge.institutions.get(wish.institution);
    return this.db.transaction(async (tx) => {
      const where = { id: complaintId };
      const complaint = await tx.findOne(RoutedComplaint, { where, lock: { mode: 'pessimistic_write' } });
      const item = await tx.findOneBy(TriageItem, { complaintId });
      if (!complaint) throw new TriageItemNotFound(complaintId);
      if (!item) throw new AlreadyDecided(complaintId);
      if (!mayDecide(staff, item)) throw new TriageItemNotFound(complaintId);
      if (!institution || isClosed(institution, this.view.today())) throw new NotAssignable(wish.institution);

      const field = `decision:${complaint.attempts + 1}`;
      const note = await this.vault.seal(tx, complaintId, field, wish.reason);
      const assignmentId = await this.dispatch.assign(tx, complaint, {
        ...{ institution, candidates: item.candidates, reason: reasonOf(institution, knowledge) },
        by: { staffId: staff.id, note },
      });
      return { assignmentId, institution: { code: institution.code, name: institution.name } };
    });
  }
}

const isClosed = ({ validFrom, validTo }: Institution, today: string) =>
  today < validFrom || (validTo !== null && validTo <= today);

/** The person's own words stay with the decision; the citizen is told who, not what colleagues wrote. */
const reasonOf = (institution: Institution, { version }: Knowledge): RoutingReason => ({
  ...{ rule: 'by-person', sentence: explainAssignment(institution), found: [], confidence: 1 },
  ...{ rulesVersion, directoryVersion: version },
});
