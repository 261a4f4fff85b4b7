import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { readRows } from '#libs/database';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { effects } from '../actions/effects.js';
import { SettleStep } from '../actions/settle-step.js';
import { caseOf } from '../complaints/in-hand.js';
import { lockComplaints } from '../complaints/lock-complaint.js';
import { complaintsConcerned } from '../merging/complaints-concerned.js';
import { fits, stepOf } from '../rules/case-actions.js';
import { ActionNotAllowed, actorOf, type CaseStatus } from '../rules/case-lifecycle.js';
import { refuseBlanks } from '../templates/refuse-blanks.js';
import type { ActionOnCase } from './action-on-case.js';
import { Case } from './case.entity.js';
import { CaseNotFound } from './case.errors.js';
import { CaseStale } from './case-stale.js';
import { StandingIn } from './standing-in.js';

/** The case as it is after what a person did with it. */
export type Acted = Pick<Case, 'status' | 'version' | 'officerId' | 'timeZone'>;

interface On {
  readonly id: string;
  readonly version: number;
}

/** A person works on a case that nobody has changed since that person read it. */
@Injectable()
export class ActOnCase {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settle: SettleStep,
    private readonly standingIn: StandingIn,
  ) {}

  async run(staff: Staff, on: On, asked: ActionOnCase): Promise<{ status: CaseStatus; version: number }> {
    const { status, version } = await this.db.transaction((tx) => this.take(tx, staff, on, asked));
    return { status, version };
  }

  /** One step in a transaction that may take several. */
  async take(tx: EntityManager, staff: Staff, on: On, asked: ActionOnCase): Promise<Acted> {
    const { complaint, found } = await lockCase(tx, staff, on, asked);
    const step = stepOf(asked, found.facts());
    const actor = actorOf(staff, found.institutionPath);
    const effect = effects[step];
    if (!effect || !fits(asked.action, found.facts())) throw new ActionNotAllowed(found, step);
    const from = { status: found.status, institution: found.institutionCode };
    const insteadOf = await this.standingIn.on(tx, found, staff);
    const at = this.clock.now();
    found.step(step, actor, at);
    await refuseBlanks(tx, { staff, found, asked, at });
    const acting = { tx, complaint, found, from, step, actor, at, staff, asked, insteadOf };
    await effect(acting, this.settle.tell);
    await this.settle.run(acting);
    return found;
  }

  /** The case as it is now, locked; refuses as `take` would when somebody has changed it. */
  async look(tx: EntityManager, staff: Staff, on: On): Promise<Acted> {
    return (await lockCase(tx, staff, on, null)).found;
  }
}

async function lockCase(tx: EntityManager, staff: Staff, { id, version }: On, asked: ActionOnCase | null) {
  const [[seen], concerned] = await Promise.all([
    readRows(tx, Case, { by: 'id', keys: [id] }),
    asked ? complaintsConcerned(tx, id, asked) : [],
  ]);
  if (!seen || !maySee(staff, seen.institutionPath)) throw new CaseNotFound(id);
  const complaint = await lockComplaints(tx, seen.complaintId, concerned);
  const found = await caseOf(tx, seen.complaintId, id);
  if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
  if (found.version !== version) throw new CaseStale(found);
  return { complaint, found };
}
