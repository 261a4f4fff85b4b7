export interface DecreedDay {
  readonly date: string;
  readonly kind: 'national-holiday' | 'joint-leave';
  readonly name: string;
}

/** A line that is no day of that year, so that nobody has to guess what was left out. */
export interface DecreeFault {
  readonly line: number;
  readonly text: string;
  readonly why: 'not-a-date' | 'another-year' | 'no-name' | 'twice';
}

const months: readonly string[] = [
  ...['januari', 'februari', 'maret', 'april', 'mei', 'juni'],
  ...['juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
];
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const written = /^(\d{1,2}) ([a-z]+) (\d{4})$/;
const leave = /cuti bersama|joint[ -]leave/i;

/**
 * Reads a year's decree as it is pasted from a table or a CSV file: a date, what the day is and, anywhere in the line, whether it
 * is cuti bersama; columns parted by semicolons, tabs or commas. An empty line, and a heading in the first, say nothing.
 */
export function readDecree(text: string, year: number): { days: DecreedDay[]; faults: DecreeFault[] } {
  const days = new Map<string, DecreedDay>();
  const faults: DecreeFault[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const cells = line.split(/[;\t,]/).map((cell) => cell.replaceAll('"', '').trim());
    const [first = '', ...rest] = cells;
    const date = dateOf(first);
    if (line.trim() === '' || (index === 0 && date === null && !/\d/.test(first))) continue;
    const names = rest.filter(
      (cell) => cell !== '' && !/^(national-holiday|libur nasional|cuti bersama|joint-leave)$/i.test(cell),
    );
    const name = names.join(', ');
    const fault = (why: DecreeFault['why']) => faults.push({ line: index + 1, text: line.trim(), why });
    if (date === null) fault('not-a-date');
    else if (!date.startsWith(`${year}-`)) fault('another-year');
    else if (name === '') fault('no-name');
    else if (days.has(date)) fault('twice');
    else days.set(date, { date, kind: leave.test(line) ? 'joint-leave' : 'national-holiday', name });
  }
  return { days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)), faults };
}

function dateOf(text: string): string | null {
  const lower = text.toLowerCase().replace(/^[a-z]+, */, '');
  const [, isoYear, isoMonth, isoDay] = iso.exec(lower) ?? [];
  if (isoYear && isoMonth && isoDay) return real(isoYear, isoMonth, isoDay);
  const [, day, month, year] = slashed.exec(lower) ?? written.exec(lower) ?? [];
  if (!day || !month || !year) return null;
  const number = /^\d+$/.test(month) ? Number(month) : months.indexOf(month) + 1;
  return real(year, String(number), day);
}

/** The 31st of February is no day. */
function real(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : null;
}
