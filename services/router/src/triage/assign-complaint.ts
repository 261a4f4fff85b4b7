import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { RoutingReason } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Dispatch } from '../complaints/dispatch.js';
import { DirectoryView } from '../directory/directory-view.js';
import { keepLabel } from '../labels/keep-label.js';
import { rulesVersion } from '../rules/decide-route.js';
import { explainAssignment } from '../rules/explain-route.js';
import { findInstitution } from '../rules/find-institution.js';
import type { Institution, Knowledge } from '../rules/knowledge.js';
import { lockTriageItem } from './lock-triage-item.js';
import { NotAssignable } from './triage.errors.js';

export interface Assigning {
  /** Codes of who must answer; the first one leads. */
  readonly institutions: readonly string[];
  readonly reason: string;
}

/** A person decides who must answer, and says why; the router learns from it. */
@Injectable()
export class AssignComplaint {
  constructor(
    private readonly view: DirectoryView,
    private readonly vault: Vault,
    private readonly dispatch: Dispatch,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, staff: Staff, complaintId: string, { institutions, reason }: Assigning) {
    const knowledge = await this.view.current(tx);
    const { complaint, item } = await lockTriageItem(tx, staff, complaintId);
    const [institution, ...coOwners] = institutions.map((code) => this.assignable(code, knowledge));
    if (!institution) throw new NotAssignable('nobody');

    const field = `decision:${complaint.attempts + 1}`;
    const note = await this.vault.seal(tx, complaintId, field, reason);
    const assignmentId = await this.dispatch.assign(tx, complaint, {
      ...{ institution, coOwners, candidates: item.candidates, reason: reasonOf(institution, knowledge, item.reason) },
      by: { staffId: staff.id, note },
    });
    keepLabel(tx, { complaintId, source: 'triage', institution: institution.code, at: this.clock.now() });
    return { assignmentId, institution: { code: institution.code, name: institution.name } };
  }

  private assignable(code: string, { institutions }: Knowledge): Institution {
    const found = findInstitution(code, institutions);
    if (!found || isClosed(found, this.view.today())) throw new NotAssignable(code);
    return found;
  }
}

const isClosed = ({ validFrom, validTo }: Institution, today: string) =>
  today < validFrom || (validTo !== null && validTo <= today);

/** The person's own words stay with the decision; the citizen is told who, not what colleagues wrote. */
const reasonOf = (
  institution: Institution,
  { version }: Knowledge,
  { sensitive }: Pick<RoutingReason, 'sensitive'>,
): RoutingReason => ({
  ...{ rule: 'by-person', ...explainAssignment(institution), found: [], confidence: 1 },
  ...{ rulesVersion, directoryVersion: version, ...(sensitive && { sensitive }) },
});
