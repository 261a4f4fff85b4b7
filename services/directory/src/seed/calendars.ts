import type { CalendarChanged } from '#libs/contracts';

/** The holidays of record of one year, as sown. */
export interface SeededCalendar {
  readonly year: number;
  readonly source: string;
  readonly days: CalendarChanged['data']['days'];
}

type Day = CalendarChanged['data']['days'][number];

/** `01-01 Tahun Baru` → a day of that year; one a line, in order. */
const daysOf = (year: number, kind: Day['kind'], lines: string): Day[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => ({ date: `${year}-${line.slice(0, 5)}`, kind, name: line.slice(6) }));

const inOrder = (days: Day[]): Day[] => days.sort((one, other) => one.date.localeCompare(other.date));

/** National holidays and cuti bersama, by the joint decree of three ministers for each year and later presidential decisions. */
export const seededCalendars: readonly SeededCalendar[] = [
  {
    year: 2024,
    source: 'SKB 3 Menteri 2023 tentang hari libur nasional dan cuti bersama 2024; Keppres hari pemungutan suara',
    days: inOrder([
      ...daysOf(
        2024,
        'national-holiday',
        `
          01-01 Tahun Baru
          02-08 Isra Mikraj
          02-10 Imlek
          02-14 Hari pemungutan suara pemilu
          03-11 Nyepi
          03-29 Wafat Yesus Kristus
          03-31 Paskah
          04-10 Idul Fitri
          04-11 Idul Fitri
          05-01 Hari Buruh
          05-09 Kenaikan Yesus Kristus
          05-23 Waisak
          06-01 Hari Lahir Pancasila
          06-17 Idul Adha
          07-07 Tahun Baru Islam
          08-17 Hari Kemerdekaan
          09-16 Maulid Nabi Muhammad
          11-27 Hari pemungutan suara pilkada
          12-25 Natal`,
      ),
      ...daysOf(
        2024,
        'joint-leave',
        `
          02-09 Imlek
          03-12 Nyepi
          04-08 Idul Fitri
          04-09 Idul Fitri
          04-12 Idul Fitri
          04-15 Idul Fitri
          05-10 Kenaikan Yesus Kristus
          05-24 Waisak
          06-18 Idul Adha
          12-26 Natal`,
      ),
    ]),
  },
  {
    year: 2025,
    source: 'SKB 3 Menteri 2024 tentang hari libur nasional dan cuti bersama 2025, dengan tambahan 18 Agustus 2025',
    days: inOrder([
      ...daysOf(
        2025,
        'national-holiday',
        `
          01-01 Tahun Baru
          01-27 Isra Mikraj
          01-29 Imlek
          03-29 Nyepi
          03-31 Idul Fitri
          04-01 Idul Fitri
          04-18 Wafat Yesus Kristus
          04-20 Paskah
          05-01 Hari Buruh
          05-12 Waisak
          05-29 Kenaikan Yesus Kristus
          06-01 Hari Lahir Pancasila
          06-06 Idul Adha
          06-27 Tahun Baru Islam
          08-17 Hari Kemerdekaan
          09-05 Maulid Nabi Muhammad
          12-25 Natal`,
      ),
      ...daysOf(
        2025,
        'joint-leave',
        `
          01-28 Imlek
          03-28 Nyepi
          04-02 Idul Fitri
          04-03 Idul Fitri
          04-04 Idul Fitri
          04-07 Idul Fitri
          05-13 Waisak
          05-30 Kenaikan Yesus Kristus
          06-09 Idul Adha
          08-18 Hari Kemerdekaan
          12-26 Natal`,
      ),
    ]),
  },
  {
    year: 2026,
    source: 'SKB 3 Menteri 2025 tentang hari libur nasional dan cuti bersama 2026',
    days: inOrder([
      ...daysOf(
        2026,
        'national-holiday',
        `
          01-01 Tahun Baru
          01-16 Isra Mikraj
          02-17 Imlek
          03-19 Nyepi
          03-21 Idul Fitri
          03-22 Idul Fitri
          04-03 Wafat Yesus Kristus
          04-05 Paskah
          05-01 Hari Buruh
          05-14 Kenaikan Yesus Kristus
          05-27 Idul Adha
          05-31 Waisak
          06-01 Hari Lahir Pancasila
          06-16 Tahun Baru Islam
          08-17 Hari Kemerdekaan
          08-25 Maulid Nabi Muhammad
          12-25 Natal`,
      ),
      ...daysOf(
        2026,
        'joint-leave',
        `
          02-16 Imlek
          03-18 Nyepi
          03-20 Idul Fitri
          03-23 Idul Fitri
          03-24 Idul Fitri
          05-15 Kenaikan Yesus Kristus
          05-28 Idul Adha
          12-24 Natal`,
      ),
    ]),
  },
];
