import type { LocalDate } from '#libs/domain';

export type DateReading = { date: LocalDate } | { problem: 'date-unreadable' | 'date-in-future' | 'date-too-old' };

const oldest: LocalDate = '1945-08-17';

/** The date of an incident, as a date field sends it (`2026-11-21`) or as people write it (`21/11/2026`, `21-11-2026`). */
export function readIncidentDate(input: string, today: LocalDate): DateReading {
  const date = isoOf(input.trim());
  if (date === null) return { problem: 'date-unreadable' };
  if (date > today) return { problem: 'date-in-future' };
  return date < oldest ? { problem: 'date-too-old' } : { date };
}

function isoOf(input: string): LocalDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(input);
  const spoken = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(input);
  const [year, month, day] = iso ? iso.slice(1) : spoken ? spoken.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  // 31 February is turned into a day of March by the Date of JavaScript: it must come back as it went in.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}
