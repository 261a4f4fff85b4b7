import type { NamedDay, OfficeHours } from '../api/rules-of-time.js';
import { differenceOf } from '../directory/difference-of.js';
import type { Difference } from '../shell/changed-meanwhile.js';
import type { hoursText } from './hours-text.js';

/** What somebody else has changed in office hours, as they were read and as they stand now. */
export function hoursDifference(
  read: OfficeHours | null,
  present: OfficeHours | null,
  texts: (typeof hoursText)['id'],
): Difference[] {
  const week = (hours: OfficeHours | null) =>
    (hours?.week ?? []).map(({ weekday, from, to }) => texts.open(texts.weekdays[weekday - 1] ?? '', from, to));
  const days = (named: readonly NamedDay[] = []) => named.map(({ date, name }) => `${date}; ${name}`);
  return [
    { label: texts.week, ...differenceOf(week(read), week(present)) },
    { label: texts.daysOff, ...differenceOf(days(read?.daysOff), days(present?.daysOff)) },
    { label: texts.daysOn, ...differenceOf(days(read?.daysOn), days(present?.daysOn)) },
    { label: texts.source, ...differenceOf(read?.source, present?.source) },
  ].filter(({ gone, come }) => gone !== come);
}
