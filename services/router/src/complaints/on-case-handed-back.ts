import { Injectable } from '@nestjs/common';
import { caseHandedBack, type CaseHandedBack, type RoutingReason } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { RememberLikeness } from '../bulk/remember-likeness.js';
import { assignmentOf, assignments } from '../cases/in-hand.js';
import { DirectoryView } from '../directory/directory-view.js';
import { keepLabel } from '../labels/keep-label.js';
import { candidatesAfter, deskAfter } from '../rules/after-hand-back.js';
import type { Candidate } from '../rules/candidates-of.js';
import { rulesVersion } from '../rules/decide-route.js';
import { explainHandBack } from '../rules/explain-route.js';
import type { Explanation } from '../rules/explanation.js';
import { findInstitution } from '../rules/find-institution.js';
import type { Knowledge } from '../rules/knowledge.js';
import { Decision } from './decision.entity.js';
import { Dispatch } from './dispatch.js';
import { ReadComplaint } from './read-complaint.js';
import { lockComplaint } from './lock-complaint.js';

/** casework → router: not ours, says the institution. Counted; a person decides anew, from the second time on a coordinator. */
@Injectable()
export class OnCaseHandedBack implements EventHandler<typeof caseHandedBack> {
  readonly contract = caseHandedBack;

  constructor(
    private readonly view: DirectoryView,
    private readonly dispatch: Dispatch,
    private readonly readComplaint: ReadComplaint,
    private readonly rememberLikeness: RememberLikeness,
  ) {}

  async handle({ subject, data }: CaseHandedBack, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const given = await assignmentOf(tx, { complaintId: subject, caseId: data.caseId });
    if (given) assignments.change(tx, given, { handedBack: true });
    // A co-owner says so of its part. The lead works on, even where it is the same institution.
    if (data.role !== 'lead') return;
    keepLabel(tx, {
      ...{ complaintId: subject, source: 'hand-back', institution: data.institution },
      at: new Date(data.handedBackAt),
    });
    // It was withdrawn meanwhile, or has gone on to another: what the institution says no longer matters.
    if (complaint.institution !== data.institution) return;

    const knowledge = await this.view.current(tx);
    const desk = deskAfter(++complaint.handBacks);
    const { counted, ...earlier } = await earlierDecisions(tx, subject);
    const candidates = candidatesAfter({ proposed: data.proposed, ...earlier }, knowledge, this.view.today());
    const from = findInstitution(data.institution, knowledge.institutions);
    await this.dispatch.sendToTriage(tx, complaint, {
      desk,
      candidates,
      reason: { ...reasonOf(explainHandBack(from?.name ?? data.institution, desk), candidates, knowledge), ...counted },
      handBack: { caseId: data.caseId, reason: data.reason, path: from?.path ?? `${data.institution}/` },
    });
    await this.rememberLikeness.run(tx, subject, (await this.readComplaint.run(tx, complaint)).text);
  }
}

const reasonOf = (said: Explanation, [first]: readonly Candidate[], { version }: Knowledge): RoutingReason => ({
  ...{ rule: 'handed-back', ...said, found: [], confidence: first?.confidence ?? 0 },
  ...{ rulesVersion, directoryVersion: version },
});

/** Who has had it, who else was thought of, and the words that counted when the rules decided. */
async function earlierDecisions(tx: EntityManager, complaintId: string) {
  const decisions = await tx.find(Decision, { where: { complaintId }, order: { attempt: 'desc' } });
  const byCode = new Map(decisions.flatMap(({ candidates }) => candidates).map((one) => [one.code, one]));
  const reason = decisions.find((one) => one.reason.marks)?.reason;
  return {
    counted: reason ? { found: reason.found, marks: reason.marks } : {},
    refused: decisions.flatMap(({ institution }) => institution ?? []),
    earlier: [...byCode.values()].sort((one, other) => other.confidence - one.confidence),
  };
}
