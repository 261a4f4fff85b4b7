import { holdsOn, type Period } from './period.js';

/** Who answers on a day for what an institution did: itself, or who took over from it since; null: nobody did. */
export function answersOn(code: string, day: string, periods: readonly Period[]): Period | null {
  const passed = new Set<string>();
  for (let one: string | null = code; one !== null && !passed.has(one);) {
    passed.add(one);
    const own = periods.filter((period) => period.code === one);
    const held = own.find((period) => holdsOn(period, day));
    if (held) return held;
    const last: Period | undefined = own.findLast((period) => period.validFrom <= day);
    one = last?.successor ?? null;
  }
  return null;
}
