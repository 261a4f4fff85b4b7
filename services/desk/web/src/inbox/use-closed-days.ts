import { useQueries } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';
import { showCalendar } from '../api/rules-of-time.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import type { ClosedDays } from './working-days.js';

/** A decree comes once a year. */
const anHourMs = 3_600_000;

/** The national days of the years between now and a deadline, ahead or past; null until they are known. */
export function useClosedDays(dueAt: string): ClosedDays | null {
  return useQueries({
    queries: yearsBetween(yearOf(useNow()), yearOf(new Date(dueAt))).map((one) => ({
      queryKey: ['closed-days', one],
      queryFn: ({ signal }: { signal: AbortSignal }) => datesOf(one, signal),
      staleTime: anHourMs,
    })),
    combine: known,
  });
}

const yearOf = (instant: Date): number => Number(dayInCapital(instant).slice(0, 4));

const yearsBetween = (one: number, other: number): number[] =>
  Array.from({ length: Math.abs(other - one) + 1 }, (_, at) => Math.min(one, other) + at);

const known = (years: readonly { readonly data: readonly string[] | undefined }[]): ClosedDays | null =>
  years.every(({ data }) => data !== undefined) ? new Set(years.flatMap(({ data }) => data ?? [])) : null;

/** Of a year whose decree has not come yet only the weekends are known, here as in the clocks. */
async function datesOf(year: number, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return (await showCalendar(year, signal)).days.map(({ date }) => date);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return [];
    throw error;
  }
}
