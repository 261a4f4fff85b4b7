import { Injectable } from '@nestjs/common';
import { complaintAssigned, complaintSentToTriage, type RoutingReason, type Sealed } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import type { Candidate } from '../rules/decide-route.js';
import type { Institution } from '../rules/knowledge.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import { Decision } from './decision.entity.js';
import { RoutedComplaint, type DeskName } from './routed-complaint.entity.js';

interface Choice {
  readonly institution: Institution;
  readonly reason: RoutingReason;
  readonly candidates: readonly Candidate[];
  /** Who chose and why; null when a rule did. */
  readonly by: { readonly staffId: string; readonly note: Sealed } | null;
}

/** The hand-back that brings a complaint to a desk. */
interface HandBack {
  readonly caseId: string;
  readonly reason: Sealed;
  readonly path: string;
}

interface Question {
  readonly desk: DeskName;
  readonly reason: RoutingReason;
  readonly candidates: readonly Candidate[];
  readonly handBack: HandBack | null;
}

/**
 * Gives a complaint to an institution or to a desk: holder, decision, and the event that says so. The caller has locked the
 * complaint's row, or has just made it. After either there is exactly one holder.
 */
@Injectable()
export class Dispatch {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async assign(tx: EntityManager, complaint: RoutedComplaint, choice: Choice): Promise<string> {
    const { institution, reason, candidates, by } = choice;
    const [assignmentId, now] = [uuidV7(), this.clock.now()];
    const attempt = complaint.goTo(institution.code);
    await tx.upsert(RoutedComplaint, complaint, ['id']);
    await tx.insert(Decision, {
      ...decisionOf(complaint.id, attempt, reason),
      ...{ outcome: 'assigned', institution: institution.code, assignmentId, candidates: [...candidates] },
      ...{ note: by?.note ?? null, decidedAt: now, decidedBy: by?.staffId ?? null },
    });
    if (attempt > 1) await tx.delete(TriageItem, { complaintId: complaint.id });
    const { code, name, kind } = institution;
    await this.outbox.add(tx, complaintAssigned, complaint.id, {
      ...{ assignmentId, institution: { code, name, kind }, role: 'lead', reason },
      ...{ assignedBy: by?.staffId ?? null, assignedAt: now.toISOString() },
    });
    return assignmentId;
  }

  async ask(tx: EntityManager, complaint: RoutedComplaint, question: Question): Promise<void> {
    const { desk, reason, handBack } = question;
    const candidates = question.candidates.slice(0, 5);
    const { id: complaintId, handBacks } = complaint;
    const now = this.clock.now();
    const attempt = complaint.waitAt(desk);
    await tx.upsert(RoutedComplaint, complaint, ['id']);
    await tx.insert(Decision, {
      ...decisionOf(complaintId, attempt, reason),
      ...{
        outcome: desk,
        institution: null,
        assignmentId: null,
        candidates,
        note: null,
        decidedAt: now,
        decidedBy: null,
      },
    });
    await tx.insert(TriageItem, {
      ...{ complaintId, desk, reason, candidates, handBacks, sentAt: now },
      ...{ handBackCase: handBack?.caseId ?? null, handBackReason: handBack?.reason ?? null },
      handBackPath: handBack?.path ?? null,
    });
    const sentAt = now.toISOString();
    await this.outbox.add(tx, complaintSentToTriage, complaintId, { desk, reason, candidates, handBacks, sentAt });
  }
}

function decisionOf(complaintId: string, attempt: number, reason: RoutingReason) {
  const { confidence, rulesVersion, directoryVersion } = reason;
  return { complaintId, attempt, reason, confidence, rulesVersion, directoryVersion };
}
