import { Injectable } from '@nestjs/common';
import { Outbox } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { cases, clocks, complaints } from '../complaints/in-hand.js';
import type { Policy } from '../directory/policy.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import type { ClockAction, Occurrence } from '../rules/clock-table.js';
import { turn, type Turn } from '../rules/clock.js';
import { stageAfter, unownedAfter } from '../rules/stage-after.js';
import { planTurns } from '../rules/plan-turns.js';
import type { Rulebook } from '../rules/rulebook.js';
import { armClock, type ArmedBy } from './arm-clock.js';
import type { Clock } from './clock.entity.js';
import { pathOfClock } from './path-of-clock.js';
import { ToldTurns } from './tell-turn.js';

export interface Happened extends ArmedBy {
  readonly occurrence: Occurrence;
  /** When that happened which is taken back. */
  readonly since?: Date;
}

/**
 * Arms, pauses, moves and stops the clocks of one complaint as `rules/clock-table.ts` says. The caller holds the lock on the
 * complaint; whoever lets clocks fire passes over complaints that are locked. What becomes of them is said in one event.
 */
@Injectable()
export class TurnClocks {
  constructor(
    private readonly outbox: Outbox,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(tx: EntityManager, happened: Happened): Promise<void> {
    const { complaint, knownCase, occurrence, at, since = null } = happened;
    const book = await this.rulebooks.current(tx);
    const its = [...(await clocks.of(tx, complaint.id))].sort(byStart);
    keepStanding(tx, happened);
    const told = new ToldTurns();
    for (const planned of planTurns(its, occurrence, knownCase?.id ?? null, since)) {
      if ('arm' in planned) {
        const armed = await armClock(tx, planned.arm, happened, book);
        if (armed) told.add(armed, { done: { told: 'set', why: 'armed', change: {} }, at });
      } else {
        const done = await this.turnOne(tx, planned, at, book);
        if (done) told.add(planned.clock, { done, at });
      }
    }
    await told.tell(this.outbox, tx, complaint.id);
  }

  private async turnOne(
    tx: EntityManager,
    { clock, action }: { clock: Clock; action: ClockAction },
    at: Date,
    book: Rulebook<Policy>,
  ): Promise<Turn | null> {
    const path = await pathOfClock(tx, clock);
    const done = turn(clock, action, at, book.countingAt(path, clock.countedBy));
    if (!done) return null;
    clocks.change(tx, clock, done.change);
    if (done.change.dueOn !== undefined) clock.calendarVersion = book.versionOf(clock, path);
    return done;
  }
}

const byStart = (one: Clock, other: Clock): number =>
  one.startedAt.getTime() - other.startedAt.getTime() || (one.id < other.id ? -1 : 1);

/** What the reconciler proves the clocks by changes where they are turned, and nowhere else. */
function keepStanding(tx: EntityManager, { complaint, knownCase, occurrence, at }: Happened): void {
  const unowned = unownedAfter(occurrence);
  if (unowned !== null && unowned !== complaint.unowned) complaints.change(tx, complaint, { unowned });
  if (!knownCase) return;
  const after = stageAfter(knownCase, occurrence, at);
  const names = Object.keys(after) as (keyof typeof after)[];
  if (names.some((name) => after[name] !== knownCase[name])) cases.change(tx, knownCase, after);
}
