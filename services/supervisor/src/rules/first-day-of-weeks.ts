import { addCalendarDays, type LocalDate } from '#libs/domain';

/** The Monday with which so many whole weeks and the present one begin: what happened is kept by weeks. */
export function firstDayOfWeeks(today: LocalDate, weeks: number): LocalDate {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addCalendarDays(today, -sinceMonday - 7 * weeks);
}
