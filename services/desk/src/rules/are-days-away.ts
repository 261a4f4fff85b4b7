import { addCalendarDays, type LocalDate } from '#libs/domain';

const mostDays = 366;

/** Whether somebody could be away on these days: none before the first, not all over, within a year. */
export const areDaysAway = (firstDay: LocalDate, lastDay: LocalDate, today: LocalDate): boolean =>
  firstDay <= lastDay && lastDay >= today && lastDay < addCalendarDays(firstDay, mostDays);
