import { Injectable } from '@nestjs/common';
import { caseClosed, caseResumed } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { In, type EntityManager } from 'typeorm';
import {
  caseStatuses,
  howClosed,
  isOpen,
  possibleStep,
  resumedBecause,
  type Actor,
  type CaseStep,
} from '../rules/case-lifecycle.js';
import { CaseChanges } from './case-changes.js';
import { Case } from './case.entity.js';
import { Entry } from './entry.entity.js';

/** A step that has been taken already, by the citizen or by a clock. */
export interface TakenStep {
  readonly step: CaseStep;
  readonly actor: Extract<Actor, 'citizen' | 'clock'>;
  readonly at: Date;
  /** Only in this case; else in the lead's, and a withdrawal in every one. */
  readonly caseId?: string;
}

/**
 * Lets what the citizen or a clock did have its effect on the open case of a complaint. It cannot be refused, for it has
 * happened; to a case for which it means nothing it does nothing. The case is locked: who comes second sees the first.
 */
@Injectable()
export class AdvanceCase {
  constructor(
    private readonly changes: CaseChanges,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: EntityManager, complaintId: string, taken: TakenStep): Promise<void> {
    const open = await tx.find(Case, {
      where: { complaintId, status: In(caseStatuses.filter(isOpen)), ...(taken.caseId ? { id: taken.caseId } : {}) },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const found of open) {
      if (this.hasEffect(found, taken)) await this.take(tx, found, taken);
      else if (taken.actor === 'citizen') await this.showNews(tx, found);
    }
  }

  // What was written before the question was asked, or due before the answer was given, belongs to an earlier turn.
  private hasEffect(found: Case, { step, actor, at }: TakenStep): boolean {
    // What the citizen says is said to whoever answers; who helps is shown it.
    if (found.role === 'co-owner' && step !== 'citizen-withdraws') return false;
    return (
      possibleStep(found.status, step, actor) !== null && (step === 'citizen-withdraws' || at >= found.statusSince)
    );
  }

  private async take(tx: EntityManager, found: Case, { step, actor, at }: TakenStep): Promise<void> {
    const [because, how] = [resumedBecause(found.status, step), howClosed(step)];
    found.step(step, actor, at);
    await this.changes.keep(tx, found);
    const { id: caseId, complaintId, role } = found;
    const line = { id: uuidV7(), complaintId, caseId, at };
    if (because) {
      await tx.insert(Entry, Entry.of({ ...line, kind: 'resumed', why: because }));
      await this.outbox.add(tx, caseResumed, complaintId, { caseId, because, resumedAt: at.toISOString() });
    }
    if (how) {
      await tx.insert(Entry, Entry.of({ ...line, kind: 'closed', why: how }));
      await this.outbox.add(tx, caseClosed, complaintId, { caseId, role, how, closedAt: at.toISOString() });
    }
  }

  private async showNews(tx: EntityManager, found: Case): Promise<void> {
    found.touch();
    await this.changes.keep(tx, found);
  }
}
