import { Injectable } from '@nestjs/common';
import { localDateOf } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { calendarOfRecord } from '../directory/rulebook.js';
import type { ClockAction, Occurrence } from '../rules/clock-table.js';
import { turn } from '../rules/clock.js';
import { planTurns } from '../rules/plan-turns.js';
import { armClock, type ArmedBy } from './arm-clock.js';
import { Clock } from './clock.entity.js';
import { tellTurn } from './tell-turn.js';

interface Happened extends ArmedBy {
  readonly occurrence: Occurrence;
}

/**
 * Arms, pauses, moves and stops the clocks of one complaint as `rules/clock-table.ts` says. The caller holds the lock on the
 * complaint; whoever lets clocks fire passes over complaints that are locked.
 */
@Injectable()
export class TurnClocks {
  constructor(private readonly outbox: Outbox) {}

  async run(tx: EntityManager, happened: Happened): Promise<void> {
    const { complaint, knownCase, occurrence, at } = happened;
    const clocks = await tx.find(Clock, {
      where: { complaintId: complaint.id },
      order: { startedAt: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const planned of planTurns(clocks, occurrence, knownCase?.id ?? null)) {
      if ('arm' in planned) {
        const armed = await armClock(tx, planned.arm, happened);
        await tellTurn(this.outbox, tx, armed, { done: { told: 'set', why: 'armed', change: {} }, at });
      } else await this.turnOne(tx, planned.clock, planned.action, at);
    }
  }

  private async turnOne(tx: EntityManager, clock: Clock, action: Exclude<ClockAction, 'arm'>, at: Date): Promise<void> {
    const startedOn = localDateOf(clock.startedAt, clock.timeZone);
    const calendar = await calendarOfRecord(tx);
    const done = turn(clock, action, at, calendar);
    if (!done) return;
    Object.assign(clock, done.change);
    const moved = done.told === 'set' && done.change.dueOn !== undefined;
    if (moved) clock.calendarVersion = calendar.versionBetween(startedOn, clock.dueOn);
    await tx.update(Clock, { id: clock.id }, { ...done.change, calendarVersion: clock.calendarVersion });
    await tellTurn(this.outbox, tx, clock, { done, at });
  }
}
