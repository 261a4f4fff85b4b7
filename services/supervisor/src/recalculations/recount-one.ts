import type { ComplaintClass } from '#libs/contracts';
import { localDateOf } from '#libs/domain';
import type { Outbox } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clocks/clock.entity.js';
import { pathOfClock } from '../clocks/path-of-clock.js';
import { tellTurn, type WhyMoved } from '../clocks/tell-turn.js';
import { termOf } from '../clocks/term-of.js';
import { clocks } from '../complaints/in-hand.js';
import type { Policy } from '../directory/policy.entity.js';
import { recalculate } from '../rules/clock.js';
import type { Rulebook } from '../rules/rulebook.js';

interface Recount {
  readonly clock: Clock;
  /** The class it is to have; when absent, the one it has. */
  readonly itsClass?: ComplaintClass;
  readonly book: Rulebook<Policy>;
  readonly at: Date;
  readonly moved: WhyMoved;
  readonly outbox: Outbox;
  /** What would be due later stays as it is. */
  readonly onlyEarlier?: boolean;
}

/** Counts one clock anew, by the policy that the day of its start has now. Whether it moved. */
export async function recountOne(tx: EntityManager, recount: Recount): Promise<boolean> {
  const { book, at, moved, outbox, itsClass = recount.clock.class, onlyEarlier = false } = recount;
  const clock = Object.assign(new Clock(), recount.clock, { class: itsClass });
  const path = await pathOfClock(tx, clock);
  const on = localDateOf(clock.startedAt, clock.timeZone);
  const policy = book.policyFor({ kind: clock.kind, class: clock.class, on });
  // One that was ended for its day too has no successor: what was promised under it stays promised.
  const term = policy ? termOf(policy) : {};
  Object.assign(clock, term);
  const done = recalculate(clock, at, book.countingAt(path, clock.countedBy));
  if (onlyEarlier && done && done.change.dueAt > recount.clock.dueAt) return false;
  Object.assign(clock, done?.change);
  const calendarVersion = book.versionOf(clock, path);
  clocks.change(tx, recount.clock, { ...term, ...done?.change, class: itsClass, calendarVersion });
  if (!done?.moves) return false;
  const turned = { change: done.change, told: 'set', why: 'recalculated' } as const;
  await tellTurn(outbox, tx, Object.assign(clock, { calendarVersion }), { done: turned, at, ...moved });
  return true;
}
