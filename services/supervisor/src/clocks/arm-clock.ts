import type { DeadlineKind } from '#libs/contracts';
import { localDateOf, uuidV5 } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import type { KnownCase } from '../cases/known-case.entity.js';
import { calendarOfRecord, policyFor, zoneOf } from '../directory/rulebook.js';
import { belongsToComplaint } from '../rules/clock-table.js';
import { arm } from '../rules/clock.js';
import { hubTimeZone } from '../rules/hub-time-zone.js';
import { Clock } from './clock.entity.js';

export interface ArmedBy {
  readonly complaint: Complaint;
  readonly knownCase: KnownCase | null;
  readonly at: Date;
  /** The event that armed it. The clock's id follows from it: a supervisor built anew from the topics has the same clocks. */
  readonly eventId: string;
}

/** A new clock by the policy and the calendar of the day, kept. Waits (`NotYetKnown`) until the directory has told of both. */
export async function armClock(tx: EntityManager, kind: DeadlineKind, by: ArmedBy): Promise<Clock> {
  const { complaint, at: startedAt, eventId } = by;
  const knownCase = belongsToComplaint(kind) ? null : by.knownCase;
  const timeZone = knownCase ? await zoneOf(tx, knownCase.institutionCode) : hubTimeZone;
  const startedOn = localDateOf(startedAt, timeZone);
  const policy = await policyFor(tx, { kind, class: complaint.class, on: startedOn });
  const calendar = await calendarOfRecord(tx);

  const { amount, unit, remindBefore } = policy;
  const running = arm({ kind, startedAt, amount, unit, remindBefore, timeZone }, calendar);
  const clock = Object.assign(new Clock(), running, {
    ...{ id: uuidV5(kind, eventId), complaintId: complaint.id, caseId: knownCase?.id ?? null, class: complaint.class },
    institutionCode: kind === 'triage' ? null : complaint.institutionCode,
    ...{ policyVersion: policy.version, calendarVersion: calendar.versionBetween(startedOn, running.dueOn) },
  });
  await tx.insert(Clock, clock);
  return clock;
}
