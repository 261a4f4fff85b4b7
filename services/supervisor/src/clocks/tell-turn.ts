import {
  deadlineCleared,
  deadlinesChanged,
  deadlineSet,
  type DeadlineCleared,
  type DeadlinesChanged,
  type DeadlineSet,
} from '#libs/contracts';
import type { Outbox } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import type { Turn } from '../rules/clock.js';
import type { Clock } from './clock.entity.js';

/** The sentence is of recalculations that were asked for before there were causes. */
export type WhyMoved = Pick<DeadlineSet['data'], 'cause' | 'reason'>;

interface Turned extends WhyMoved {
  readonly done: Turn;
  readonly at: Date;
}

/** Says what has become of one clock that was turned by itself. */
export async function tellTurn(outbox: Outbox, tx: EntityManager, clock: Clock, turned: Turned): Promise<void> {
  const { complaintId } = clock;
  if (turned.done.told === 'set') await outbox.add(tx, deadlineSet, complaintId, setOf(clock, turned.done, turned));
  else await outbox.add(tx, deadlineCleared, complaintId, clearedOf(clock, turned.done, turned));
}

/** What a step does to the clocks of a complaint, gathered turn by turn and said at once: whoever hears it hears one event. */
export class ToldTurns {
  private readonly set: DeadlineSet['data'][] = [];
  private readonly cleared: DeadlineCleared['data'][] = [];

  add(clock: Clock, turned: Turned): void {
    if (turned.done.told === 'set') this.set.push(setOf(clock, turned.done, turned));
    else this.cleared.push(clearedOf(clock, turned.done, turned));
  }

  async tell(outbox: Outbox, tx: EntityManager, complaintId: string): Promise<void> {
    const data: DeadlinesChanged['data'] = { set: this.set, cleared: this.cleared };
    if (data.set.length + data.cleared.length > 0) await outbox.add(tx, deadlinesChanged, complaintId, data);
  }
}

function setOf(clock: Clock, { why }: Turn & { told: 'set' }, { cause, reason }: Turned): DeadlineSet['data'] {
  const { id: deadlineId, kind, caseId, policyVersion, calendarVersion, dueOn } = clock;
  const [startedAt, dueAt] = [clock.startedAt.toISOString(), clock.dueAt.toISOString()];
  return {
    ...{ deadlineId, kind, caseId, startedAt, dueAt, dueOn, policyVersion, calendarVersion, why },
    ...(cause ? { cause } : {}),
    ...(reason ? { reason } : {}),
  };
}

function clearedOf(clock: Clock, { how, late }: Turn & { told: 'cleared' }, { at }: Turned): DeadlineCleared['data'] {
  return { deadlineId: clock.id, kind: clock.kind, how, late, clearedAt: at.toISOString() };
}
