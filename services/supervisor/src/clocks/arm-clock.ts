import type { DeadlineKind } from '#libs/contracts';
import { localDateOf, NotYetKnown, uuidV5 } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { clocks } from '../complaints/in-hand.js';
import type { KnownCase } from '../cases/known-case.entity.js';
import { placeOf, theHub } from '../directory/place-of.js';
import type { Policy } from '../directory/policy.entity.js';
import { belongsToComplaint, isOfHolder, isOptional } from '../rules/clock-table.js';
import { arm } from '../rules/clock.js';
import type { Rulebook } from '../rules/rulebook.js';
import { Clock } from './clock.entity.js';
import { termOf } from './term-of.js';

export interface ArmedBy {
  readonly complaint: Complaint;
  readonly knownCase: KnownCase | null;
  readonly at: Date;
  /** The event that armed it. The clock's id follows from it: a supervisor built anew from the topics has the same clocks. */
  readonly eventId: string;
}

/**
 * A new clock by the policy and the calendar of the day, kept. Waits (`NotYetKnown`) until the directory has told of both;
 * null when no policy asks for a clock that need not be.
 */
export async function armClock(
  tx: EntityManager,
  kind: DeadlineKind,
  by: ArmedBy,
  book: Rulebook<Policy>,
): Promise<Clock | null> {
  const { complaint, at: startedAt, eventId } = by;
  const knownCase = belongsToComplaint(kind) ? null : by.knownCase;
  const place = knownCase ? await placeOf(tx, knownCase.institutionCode) : theHub;
  const { path, timeZone } = place;
  const policy = book.policyFor({ kind, class: complaint.class, on: localDateOf(startedAt, timeZone) });
  if (!policy) {
    if (isOptional(kind)) return null;
    throw new NotYetKnown(`No policy for ${kind} has been heard of yet`);
  }
  const term = termOf(policy);
  const running = arm({ kind, startedAt, ...term, timeZone }, book.countingAt(path, policy.countedBy));
  const clock = Object.assign(new Clock(), term, running, {
    ...{ id: uuidV5(kind, eventId), complaintId: complaint.id, caseId: knownCase?.id ?? null, class: complaint.class },
    institutionCode: knownCase?.institutionCode ?? (isOfHolder(kind) ? complaint.institutionCode : null),
    calendarVersion: book.versionOf({ ...running, countedBy: term.countedBy }, path),
  });
  await clocks.add(tx, clock);
  return clock;
}
