import { Temporal } from 'temporal-polyfill';

/** An instant on the wall of an office in that zone, to the minute: `2026-11-23 14:05`. */
export const wallTimeOf = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
