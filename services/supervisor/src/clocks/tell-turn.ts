import { deadlineCleared, deadlineSet } from '#libs/contracts';
import type { Outbox } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import type { Turn } from '../rules/clock.js';
import type { Clock } from './clock.entity.js';

/** Says what has become of a clock that was turned. */
export async function tellTurn(
  outbox: Outbox,
  tx: EntityManager,
  clock: Clock,
  { done, at, reason }: { done: Turn; at: Date; reason?: string },
): Promise<void> {
  const { id: deadlineId, kind, caseId, complaintId, policyVersion, calendarVersion, dueOn } = clock;
  if (done.told === 'set') {
    const [startedAt, dueAt] = [clock.startedAt.toISOString(), clock.dueAt.toISOString()];
    const said = { deadlineId, kind, caseId, startedAt, dueAt, dueOn, policyVersion, calendarVersion, why: done.why };
    await outbox.add(tx, deadlineSet, complaintId, reason === undefined ? said : { ...said, reason });
  } else {
    const { how, late } = done;
    await outbox.add(tx, deadlineCleared, complaintId, { deadlineId, kind, how, late, clearedAt: at.toISOString() });
  }
}
