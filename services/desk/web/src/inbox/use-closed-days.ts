import { useQueries } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';
import { showCalendar } from '../api/rules-of-time.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import type { ClosedDays } from './working-days.js';

/** A decree comes once a year. */
const anHourMs = 3_600_000;

/** The national days from today on, as far as the year of a deadline; null until they are known. */
export function useClosedDays(until: string): ClosedDays | null {
  return useQueries({
    queries: yearsFrom(yearOf(useNow()), yearOf(new Date(until))).map((one) => ({
      queryKey: ['closed-days', one],
      queryFn: ({ signal }: { signal: AbortSignal }) => datesOf(one, signal),
      staleTime: anHourMs,
    })),
    combine: known,
  });
}

const yearOf = (instant: Date): number => Number(dayInCapital(instant).slice(0, 4));

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

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
