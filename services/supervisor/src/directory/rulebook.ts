import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import { NotYetKnown, type LocalDate } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { CalendarOfRecord } from '../rules/calendar-of-record.js';
import { choosePolicy } from '../rules/choose-policy.js';
import { Calendar } from './calendar.entity.js';
import { Institution } from './institution.entity.js';
import { Policy } from './policy.entity.js';

/**
 * Every year of record. While the directory has told of none, clocks wait. A year without a decree, as next year's often is,
 * has weekends only: its clocks are counted anew when the decree comes, rather than that no clock runs in January.
 */
export async function calendarOfRecord(tx: EntityManager): Promise<CalendarOfRecord> {
  const years = await tx.find(Calendar, { order: { year: 'ASC' } });
  if (years.length === 0) throw new NotYetKnown('No calendar has been heard of yet');
  return new CalendarOfRecord(years);
}

export async function policyFor(
  tx: EntityManager,
  wanted: { kind: DeadlineKind; class: ComplaintClass; on: LocalDate },
): Promise<Policy> {
  const found = choosePolicy(await tx.findBy(Policy, { kind: wanted.kind }), wanted);
  if (!found) throw new NotYetKnown(`No policy for ${wanted.kind} has been heard of yet`);
  return found;
}

export async function zoneOf(tx: EntityManager, institutionCode: string): Promise<string> {
  const found = await tx.findOneBy(Institution, { code: institutionCode });
  if (!found) throw new NotYetKnown(`Institution ${institutionCode} has not been heard of yet`);
  return found.timeZone;
}
