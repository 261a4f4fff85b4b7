import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { complaintSetAside, type SetAsideKind } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Decision } from '../complaints/decision.entity.js';
import { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { dropQuestion } from '../questions/drop-question.js';
import { lockTriageItem } from './lock-triage-item.js';
import { TriageItem } from './triage-item.entity.js';

export interface SettingAside {
  readonly how: SetAsideKind;
  /** What the citizen reads. */
  readonly reason: string;
}

/** A person ends a complaint that no institution has to answer. Nothing of it is deleted, and the citizen is told why. */
@Injectable()
export class SetAsideComplaint {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, staff: Staff, complaintId: string, { how, reason }: SettingAside) {
    const { complaint, item } = await lockTriageItem(tx, staff, complaintId);
    const [entryId, now] = [uuidV7(), this.clock.now()];
    complaint.end();
    const attempt = ++complaint.attempts;
    await tx.save(RoutedComplaint, complaint);
    await tx.insert(Decision, {
      ...{ complaintId, attempt, outcome: 'set-aside' as const, institution: null, assignmentId: null, coOwners: [] },
      ...{ reason: item.reason, candidates: [...item.candidates], confidence: 1 },
      ...{ rulesVersion: item.reason.rulesVersion, directoryVersion: item.reason.directoryVersion },
      note: await this.vault.seal(tx, complaintId, `decision:${attempt}`, reason),
      ...{ decidedAt: now, decidedBy: staff.id },
    });
    await tx.delete(TriageItem, { complaintId });
    await dropQuestion(tx, complaintId);
    await this.outbox.add(tx, complaintSetAside, complaintId, {
      ...{ entryId, how, reason: await this.vault.seal(tx, complaintId, `set-aside:${entryId}`, reason) },
      ...{ setAsideBy: staff.id, setAsideAt: now.toISOString() },
    });
    return { entryId };
  }
}
