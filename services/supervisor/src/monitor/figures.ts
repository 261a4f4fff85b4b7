import { addCalendarDays, endOfLocalDay, hubTimeZone, type LocalDate } from '#libs/domain';
import { endOfStage, type Stage } from '../rules/facts-of-step.js';
import { daysOfAgeGroup } from '../rules/standing-of.js';

interface Source {
  readonly table: 'known_case' | 'clock' | 'case_step';
  readonly caseId: string;
  /** The instant that orders the list. */
  readonly at: string;
  readonly which: string;
  /** Of what is so now the oldest stands first, of what happened the latest. */
  readonly direction: 'asc' | 'desc';
}

const standing = (at: string, which: string): Source => ({
  ...{ table: 'known_case', caseId: 'id', at, direction: 'asc' },
  which: `ended_at is null and ${which}`,
});
const happened = (which: string): Source => ({
  ...{ table: 'case_step', caseId: 'case_id', at: 'at', direction: 'desc', which },
});

/** Which clocks can fall due. */
export const runningResolution = `kind = 'resolution' and state = 'armed'`;
const falling: Source = {
  ...{ table: 'clock', caseId: 'case_id', at: 'due_at', direction: 'asc' },
  which: runningResolution,
};

/** Until then something falls due within 24 hours. */
export const dayAfter = (now: Date): Date => new Date(now.getTime() + 86_400_000);

/** Read a row as: behind the figure `late` stand the steps `answered` that were late, the latest first. */
const figures = {
  open: standing('opened_at', `role = 'lead'`),
  overdue: standing('overdue_since', 'overdue_since is not null'),
  due: falling,
  'due-within-day': falling,
  opened: happened(`what = 'opened'`),
  answered: happened(`what = 'answered'`),
  'in-time': happened(`what = 'answered' and detail = 'in-time'`),
  late: happened(`what = 'answered' and detail = 'late'`),
  'handed-back': happened(`what = 'handed-back'`),
  bounced: happened(`what = 'bounced'`),
  reopened: happened(`what = 'reopened'`),
  rated: happened(`what = 'rated'`),
  content: happened(`what = 'rated' and detail >= '3'`),
  discontent: happened(`what = 'rated' and detail < '3'`),
  took: happened('minutes is not null'),
} as const satisfies Record<string, Source>;

export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as Figure[];

/** Which of the cases behind a figure: each part is one by which some chart of the monitor divides it. */
export interface Behind {
  readonly figure: Figure;
  /** Only the institution itself, without what is below it. */
  readonly own?: boolean | undefined;
  /** The Monday of a week. */
  readonly week?: LocalDate | undefined;
  /** First and last day on which it falls due. */
  readonly day?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  readonly age?: number | undefined;
  readonly class?: string | undefined;
  /** To which institution it was handed on. */
  readonly to?: string | undefined;
  readonly stage?: Stage | undefined;
  /** Of a stage: what took at least so many working minutes. */
  readonly least?: number | undefined;
  /** Two digits, or `none`. */
  readonly province?: string | undefined;
  /** Code of a main topic, or `none`. */
  readonly topic?: string | undefined;
}

const isByTopic = (figure: Figure): boolean => figure === 'opened' || figure === 'answered';

interface Days {
  readonly now: Date;
  readonly today: LocalDate;
  /** The first day of the weeks looked at. */
  readonly since: LocalDate;
}

/** The source of a figure and what all its rows have in common; `$1` is the path of the part of the tree. */
export function rowsBehind(behind: Behind, path: string, { now, today, since }: Days) {
  const parameters: unknown[] = [path];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const source: Source = figures[behind.figure];
  const [places, rows] = [['place.path ^@ $1'], ['institution_code = place.code', source.which]];
  const { own, week, day, until, age, class: itsClass, to, stage, least, province, topic } = behind;
  if (own) places.push('place.path = $1');
  if (province && source.table === 'known_case')
    rows.push(`province_at(province, institution_code) = ${given(province)}`);
  if (itsClass) rows.push(`class = ${given(itsClass)}`);
  if (to && behind.figure === 'bounced') rows.push(`detail = ${given(to)}`);
  if (stage && behind.figure === 'took') rows.push(`what = ${given(endOfStage[stage])}`);
  if (topic && isByTopic(behind.figure)) rows.push(topic === 'none' ? 'topic is null' : `topic = ${given(topic)}`);
  if (least !== undefined && behind.figure === 'took') rows.push(`minutes >= ${given(least)}`);
  const from = (first: LocalDate) => rows.push(`${source.at} >= ${given(startOf(first))}`);
  const upTo = (last: LocalDate) => rows.push(`${source.at} < ${given(endOfLocalDay(last, hubTimeZone))}`);
  if (source.table === 'case_step') from(since);
  if (week && source.table === 'case_step') {
    from(week);
    upTo(addCalendarDays(week, 6));
  }
  if (day && source.table === 'clock') rows.push(`due_on between ${given(day)} and ${given(until ?? day)}`);
  if (behind.figure === 'due-within-day') rows.push(`due_at < ${given(dayAfter(now))}`);
  if (age !== undefined && behind.figure === 'open') {
    const days = daysOfAgeGroup(age, today);
    if (days.from) from(days.from);
    if (days.to) upTo(days.to);
  }
  return { source, places: places.join(' and '), rows: rows.join(' and '), parameters, given };
}

const startOf = (day: LocalDate): Date => endOfLocalDay(addCalendarDays(day, -1), hubTimeZone);
