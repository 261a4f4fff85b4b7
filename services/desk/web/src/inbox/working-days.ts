/** Dates (`2026-12-25`) on which offices are closed although it is no weekend. */
export type ClosedDays = ReadonlySet<string>;

const dayMs = 86_400_000;

/** How many days offices work after `from`, up to and with `to`. */
export function workingDaysAfter(from: string, to: string, closed: ClosedDays): number {
  let count = 0;
  for (let at = Date.parse(from) + dayMs; at <= Date.parse(to); at += dayMs) {
    const day = new Date(at);
    const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    if (!isWeekend && !closed.has(day.toISOString().slice(0, 10))) count += 1;
  }
  return count;
}
