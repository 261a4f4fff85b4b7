import { Injectable } from '@nestjs/common';
import { caseInherited, type CaseInherited } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Dispatch } from '../complaints/dispatch.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { DirectoryView } from '../directory/directory-view.js';
import type { Candidate } from '../rules/candidates-of.js';
import { rulesVersion } from '../rules/decide-route.js';
import { explainSplit } from '../rules/explain-route.js';
import { nameOf } from '../rules/find-institution.js';
import type { Knowledge } from '../rules/knowledge.js';
import { assignmentOf, assignments } from './in-hand.js';

/**
 * casework → router: the institution is no more. Its successor has what it had; where there are several, a person chooses among
 * them. Nobody handed anything back, so it does not count as that.
 */
@Injectable()
export class OnCaseInherited implements EventHandler<typeof caseInherited> {
  readonly contract = caseInherited;

  constructor(
    private readonly view: DirectoryView,
    private readonly dispatch: Dispatch,
  ) {}

  async handle({ subject, data: { caseId, role, from, to, heirs } }: CaseInherited, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    // A unit of the one that was chosen may have ended: for the router nothing changes then.
    const given = await assignmentOf(tx, { complaintId: subject, caseId });
    if (to !== null && given?.institution === from) assignments.change(tx, given, { institution: to });
    if (role !== 'lead' || complaint.institution === null) return;
    if (to !== null) {
      if (complaint.institution === from) await tx.update(RoutedComplaint, { id: subject }, { institution: to });
      return;
    }
    const knowledge = await this.view.current(tx);
    const candidates = candidatesOf(heirs, knowledge);
    const name = nameOf(from, knowledge.institutions);
    await this.dispatch.sendToTriage(tx, complaint, {
      ...{ desk: 'triage', candidates, handBack: null },
      reason: {
        ...{ rule: 'ambiguous', ...explainSplit(name), found: [], confidence: candidates[0]?.confidence ?? 0 },
        ...{ rulesVersion, directoryVersion: knowledge.version },
      },
    });
  }
}

/** One is as likely as another. */
const candidatesOf = (heirs: readonly string[], { institutions }: Knowledge): Candidate[] =>
  heirs.map((code) => ({ code, name: nameOf(code, institutions), confidence: 1 / heirs.length }));
