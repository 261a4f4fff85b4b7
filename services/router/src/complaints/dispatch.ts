import { Injectable } from '@nestjs/common';
import {
  complaintAssigned,
  complaintSentToTriage,
  type RoutingReason,
  type Sealed,
  type TriageQueue,
} from '#libs/contracts';
import { insertRows, putRow } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { Assignment } from '../cases/assignment.entity.js';
import { assignments } from '../cases/in-hand.js';
import { DirectoryView } from '../directory/directory-view.js';
import { dropQuestion } from '../questions/drop-question.js';
import type { Candidate } from '../rules/candidates-of.js';
import { serviceFound, servicesFound } from '../rules/services-found.js';
import type { Owner } from '../rules/outcome.js';
import { sentToTriage } from '../triage/sent-to-triage.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import type { Basis } from './basis.js';
import { Decision } from './decision.entity.js';
import { RoutedComplaint, type DeskName } from './routed-complaint.entity.js';

interface Choice {
  readonly institution: Owner;
  /** Others that each answer for a part of it. */
  readonly coOwners?: readonly Owner[];
  readonly reason: RoutingReason;
  readonly candidates: readonly Candidate[];
  /** With what the rules chose; absent where they did not. */
  readonly basis?: Basis;
  /** Who chose and why; null when a rule did. */
  readonly by: { readonly staffId: string; readonly note: Sealed | null } | null;
}

/** The hand-back that brings a complaint to a desk. */
interface HandBack {
  readonly caseId: string;
  readonly reason: Sealed;
  readonly path: string;
}

interface Undecided {
  readonly desk: DeskName;
  readonly queue?: TriageQueue;
  readonly reason: RoutingReason;
  readonly candidates: readonly Candidate[];
  readonly basis?: Basis;
  readonly handBack: HandBack | null;
}

/**
 * Gives a complaint to an institution or to a desk: holder, decision, and the event that says so. The caller has locked the
 * complaint's row, or has just made it. After either there is exactly one holder.
 */
@Injectable()
export class Dispatch {
  constructor(
    private readonly view: DirectoryView,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async assign(tx: EntityManager, complaint: RoutedComplaint, choice: Choice): Promise<string> {
    const { institution, reason, candidates, by, basis = null, coOwners = [] } = choice;
    const now = this.clock.now();
    const given = [
      { id: uuidV7(), role: 'lead' as const, to: institution },
      ...coOwners.map((to) => ({ id: uuidV7(), role: 'co-owner' as const, to })),
    ];
    const assignmentId = given[0]?.id ?? '';
    const attempt = complaint.goTo(institution.code);
    await putRow(tx, RoutedComplaint, complaint);
    const decision: Decision = {
      ...decisionOf(complaint.id, attempt, reason),
      ...{ outcome: 'assigned', institution: institution.code, assignmentId, candidates: [...candidates] },
      ...{ coOwners: coOwners.map(({ code }) => code), basis },
      ...{ note: by?.note ?? null, decidedAt: now, decidedBy: by?.staffId ?? null },
    };
    await insertRows(tx, Decision, [decision]);
    for (const { id, role, to } of given) {
      const its = { id, role, complaintId: complaint.id, institution: to.code, caseId: null, handedBack: false };
      await assignments.add(tx, Object.assign(new Assignment(), its));
    }
    if (attempt > 1) {
      await tx.delete(TriageItem, { complaintId: complaint.id });
      await dropQuestion(tx, complaint.id);
    }
    const { services } = await this.view.current(tx);
    const found = servicesFound(candidates, services);
    for (const { id, role, to } of given) {
      const service = found.get(to.code);
      await this.outbox.add(tx, complaintAssigned, complaint.id, {
        ...{ assignmentId: id, institution: { code: to.code, name: to.name, kind: to.kind }, role, reason },
        ...(complaint.province === null ? {} : { province: complaint.province }),
        ...(service && { service: serviceFound(service) }),
        ...{ assignedBy: by?.staffId ?? null, assignedAt: now.toISOString() },
      });
    }
    return assignmentId;
  }

  async sendToTriage(tx: EntityManager, complaint: RoutedComplaint, undecided: Undecided): Promise<void> {
    const { desk, reason, handBack, basis = null, queue = 'to-decide' } = undecided;
    const candidates = undecided.candidates.slice(0, 5);
    const { id: complaintId, handBacks } = complaint;
    const now = this.clock.now();
    const attempt = complaint.waitAt(desk);
    await putRow(tx, RoutedComplaint, complaint);
    await tx.insert(Decision, {
      ...decisionOf(complaintId, attempt, reason),
      ...{ outcome: desk, institution: null, assignmentId: null, coOwners: [] },
      ...{ candidates, basis, note: null, decidedAt: now, decidedBy: null },
    });
    // What waited already keeps its place in the queue.
    const waiting = await tx.findOneBy(TriageItem, { complaintId });
    await tx.save(TriageItem, {
      ...{ complaintId, desk, queue, reason, candidates, handBacks, sentAt: waiting?.sentAt ?? now },
      ...(waiting && !handBack ? {} : handBackOf(handBack)),
    });
    const said = sentToTriage({ desk, queue, reason, candidates, handBacks }, now);
    await this.outbox.add(tx, complaintSentToTriage, complaintId, said);
  }
}

const handBackOf = (handBack: HandBack | null) => ({
  ...{ handBackCase: handBack?.caseId ?? null, handBackReason: handBack?.reason ?? null },
  handBackPath: handBack?.path ?? null,
});

function decisionOf(complaintId: string, attempt: number, reason: RoutingReason) {
  const { confidence, rulesVersion, directoryVersion } = reason;
  return { complaintId, attempt, reason, confidence, rulesVersion, directoryVersion };
}
