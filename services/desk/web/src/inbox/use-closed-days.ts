import { useQueries } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';
import { showCalendar } from '../api/rules-of-time.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import type { ClosedDays } from './working-days.js';

/** A decree comes once a year. */
const anHourMs = 3_600_000;

/** The national days of this year and the next, from which deadlines are counted; null until they are known. */
export function useClosedDays(): ClosedDays | null {
  const year = Number(dayInCapital(useNow()).slice(0, 4));
  return useQueries({
    queries: [year, year + 1].map((one) => ({
      queryKey: ['closed-days', one],
      queryFn: ({ signal }: { signal: AbortSignal }) => datesOf(one, signal),
      staleTime: anHourMs,
    })),
    combine: known,
  });
}

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
