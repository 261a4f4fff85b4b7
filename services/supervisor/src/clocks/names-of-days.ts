import type { LocalDate } from '#libs/domain';
import { In, type EntityManager } from 'typeorm';
import { Calendar } from '../directory/calendar.entity.js';
import { OfficeHours } from '../directory/office-hours.entity.js';
import type { Clock } from './clock.entity.js';

/** What the days off are called that a clock ran over: the nation's and, where it counts by them, the institution's own. */
export async function namesOfDays(
  tx: EntityManager,
  { startedAt, dueOn, countedBy }: Pick<Clock, 'startedAt' | 'dueOn' | 'countedBy'>,
  path: string,
): Promise<Map<LocalDate, string>> {
  const years = [startedAt.getUTCFullYear(), startedAt.getUTCFullYear() + 1, Number(dueOn.slice(0, 4))];
  const names = new Map<LocalDate, string>();
  for (const { named } of await tx.findBy(Calendar, { year: In(years) })) {
    for (const { date, name } of named) names.set(date, name);
  }
  if (countedBy === 'national') return names;
  const codes = path.split('/').filter(Boolean).toReversed();
  const hours = await tx.findBy(OfficeHours, { institutionCode: In(codes) });
  const nearest = codes.flatMap((code) => hours.find((one) => one.institutionCode === code) ?? [])[0];
  for (const { date, name } of [...(nearest?.daysOff ?? []), ...(nearest?.daysOn ?? [])]) names.set(date, name);
  return names;
}
