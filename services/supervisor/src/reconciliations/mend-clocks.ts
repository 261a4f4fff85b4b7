import { Injectable } from '@nestjs/common';
import type { DeadlineKind } from '#libs/contracts';
import { uuidV7, type MoveCause } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { armClock } from '../clocks/arm-clock.js';
import type { Clock } from '../clocks/clock.entity.js';
import { pathOfClock } from '../clocks/path-of-clock.js';
import { tellTurn } from '../clocks/tell-turn.js';
import { cases, clocks } from '../complaints/in-hand.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { turn, type Turn } from '../rules/clock.js';
import { runningOn, type Fault } from '../rules/find-faults.js';
import { startAgain } from '../rules/start-again.js';

/** Makes right what the reconciler found wrong, and says so with the cause, which stands in the history of the case. */
@Injectable()
export class MendClocks {
  constructor(
    private readonly outbox: Outbox,
    private readonly rulebooks: Rulebooks,
    private readonly time: Time,
  ) {}

  async run(tx: EntityManager, complaint: Complaint, fault: Fault<Clock>): Promise<void> {
    switch (fault.what) {
      case 'missing':
        return this.arm(tx, complaint, fault, { code: 'missing' });
      case 'doubled':
        await this.turnOne(tx, fault.clock, 'end');
        return this.tell(tx, fault.kept, untouched, { code: 'doubled' });
      case 'undemanded':
        await this.tell(tx, fault.clock, untouched, { code: 'undemanded' });
        return this.turnOne(tx, fault.clock, 'end');
      case 'standing-still':
        return this.turnOne(tx, fault.clock, 'resume', { cause: { code: 'standing-still' } });
      case 'running-on':
        await this.tell(tx, fault.clock, untouched, { code: 'running-on' });
        return this.turnOne(tx, fault.clock, 'pause', { at: fault.since });
    }
  }

  /** From when it ran before, so that nobody gains time by a lost clock; standing still, if what it counts does. */
  async arm(
    tx: EntityManager,
    complaint: Complaint,
    { kind, caseId }: { kind: DeadlineKind; caseId: string | null },
    cause: MoveCause,
  ): Promise<void> {
    const its = await cases.of(tx, complaint.id);
    const knownCase = its.find(({ id }) => id === caseId) ?? null;
    const at = startAgain(kind, { complaint, knownCase, cases: its });
    const book = await this.rulebooks.current(tx);
    const armed = await armClock(tx, kind, { complaint, knownCase, at, eventId: uuidV7() }, book);
    if (!armed) return;
    await this.tell(tx, armed, { told: 'set', why: 'armed', change: {} }, cause);
    for (const { since } of runningOn(knownCase ?? undefined, [armed]))
      await this.turnOne(tx, armed, 'pause', { at: since });
  }

  private async turnOne(
    tx: EntityManager,
    clock: Clock,
    action: 'end' | 'pause' | 'resume',
    { cause, at = this.time.now() }: { cause?: MoveCause; at?: Date } = {},
  ): Promise<void> {
    const book = await this.rulebooks.current(tx);
    const counting = book.countingAt(await pathOfClock(tx, clock), clock.countedBy);
    const done = turn(clock, action, at, counting);
    if (!done) return;
    clocks.change(tx, clock, done.change);
    await this.tell(tx, clock, done, cause);
  }

  private async tell(tx: EntityManager, clock: Clock, done: Turn, cause?: MoveCause): Promise<void> {
    const at = this.time.now();
    await tellTurn(this.outbox, tx, clock, cause === undefined ? { done, at } : { done, at, cause });
  }
}

const untouched: Turn = { told: 'set', why: 'recalculated', change: {} };
