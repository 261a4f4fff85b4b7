import { Injectable } from '@nestjs/common';
import type { Door } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../actions/acting.js';
import { SettleStep } from '../actions/settle-step.js';
import { tellOutcome } from '../actions/tell-outcome.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { cases } from '../complaints/in-hand.js';
import { isOpen, possibleStep, type Actor, type CaseStep } from '../rules/case-lifecycle.js';
import type { Heard } from '../rules/citizen-steps.js';
import { CaseChanges } from './case-changes.js';
import type { Case } from './case.entity.js';

/** A step that has been taken already, by the citizen or by a clock. */
export interface TakenStep {
  /** What it comes to may depend on the case; null: nothing. */
  readonly step: CaseStep | ((heard: Heard) => CaseStep | null);
  readonly actor: Extract<Actor, 'citizen' | 'clock'>;
  readonly at: Date;
  /** At which the citizen took it. */
  readonly door?: Door;
  /** Only in this case; else in the lead's, and a withdrawal in every one. */
  readonly caseId?: string;
}

/**
 * Lets what the citizen or a clock did have its effect on the cases of a complaint, whose lock the caller holds. It cannot be
 * refused, for it has happened; to a case for which it means nothing it does nothing.
 */
@Injectable()
export class AdvanceCase {
  constructor(
    private readonly changes: CaseChanges,
    private readonly settle: SettleStep,
  ) {}

  async run(tx: EntityManager, complaint: Complaint, taken: TakenStep): Promise<void> {
    const all = (await cases.of(tx, complaint.id)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const addressed = taken.caseId ? all.filter(({ id }) => id === taken.caseId) : all;
    // What the citizen says is said to whoever answers, also after the end; who helps is shown it.
    const lead = addressed.findLast((one) => one.role === 'lead' && one.status !== 'handed-back');
    // With the lead every part ends by itself.
    const ends = taken.step === 'citizen-withdraws' && lead !== undefined && isOpen(lead.status);
    const concerned = addressed.filter((one) => one === lead || (!ends && isOpen(one.status)));
    for (const found of concerned) {
      const step = typeof taken.step === 'function' ? taken.step(found) : taken.step;
      if (step && this.hasEffect(found, step, taken))
        await this.take({ tx, complaint, found, step, actor: taken.actor, at: taken.at, ...doorOf(taken) });
      else if (taken.actor === 'citizen' && isOpen(found.status)) this.showNews(tx, found, taken.at);
    }
  }

  private hasEffect(found: Case, step: CaseStep, { actor, at }: TakenStep): boolean {
    if (possibleStep(found, step, actor) === null) return false;
    // What has ended otherwise stays as it ended; of what was merged nobody may bring back a case that nobody waits for.
    if (step === 'citizen-withdraws') return isOpen(found.status) || found.how === 'merged';
    // What was written before the question was asked, or due before the answer was given, belongs to an earlier turn.
    return at >= found.statusSince;
  }

  private async take(taking: Omit<Acting, 'from' | 'staff' | 'asked'>): Promise<void> {
    const { found, step, actor, at } = taking;
    const from = { status: found.status, institution: found.institutionCode };
    found.step(step, actor, at);
    const acting = { ...taking, from, staff: null, asked: null };
    await tellOutcome(this.settle.tell, acting);
    await this.settle.run(acting);
  }

  private showNews(tx: EntityManager, found: Case, at: Date): void {
    found.hearCitizen(at);
    this.changes.keep(tx, found);
  }
}

const doorOf = ({ door }: TakenStep) => (door ? { door } : {});
