import { addCalendarDays, type LocalDate } from '#libs/domain';
import { quantileOf } from './duration-buckets.js';

/** How old what is open is, in days since it came; the last group has no end. */
export const ageGroups = [5, 14, 30, 60] as const;

/** On which days what is now in that age group was opened, first and last; the youngest has no last, the oldest no first. */
export function daysOfAgeGroup(group: number, today: LocalDate): { from: LocalDate | null; to: LocalDate | null } {
  const [younger, oldest] = [ageGroups[group - 1], ageGroups[group]];
  return {
    from: oldest === undefined ? null : addCalendarDays(today, -oldest),
    to: younger === undefined ? null : addCalendarDays(today, -younger - 1),
  };
}

/** What has been counted of one part of the tree. */
export interface Counted {
  readonly open: number;
  readonly overdue: number;
  readonly dueWithinDay: number;
  /** Of what is open, how much is no older than each age group but the last. */
  readonly noOlder: readonly number[];
  readonly opened: number;
  /** Answers of each week, the oldest first. */
  readonly inTime: readonly number[];
  readonly late: readonly number[];
  readonly handedBack: number;
  readonly reopened: number;
  readonly rated: number;
  /** Of what was rated. */
  readonly content: number;
  /** First responses, by the buckets of how long they took. */
  readonly responses: readonly number[];
}

/** How a part of the tree stands: now, and over the days looked at. A share of nothing is null. */
export interface Standing {
  readonly open: number;
  readonly overdue: number;
  /** Whose resolution is due within the next 24 hours. */
  readonly dueWithinDay: number;
  readonly ages: readonly number[];
  readonly opened: number;
  readonly answered: number;
  readonly onTime: number | null;
  readonly firstResponseDays: number | null;
  readonly handBacks: number;
  readonly reopened: number;
  readonly reopenedShare: number | null;
  readonly rated: number;
  readonly satisfaction: number | null;
}

const minutesOfDay = 1_440;
/** From this score on a citizen is content. */
export const contentFrom = 3;

export function standingOf(counted: Counted): Standing {
  const { open, overdue, dueWithinDay, opened, reopened, rated } = counted;
  const [inTime, late] = [sumOf(counted.inTime), sumOf(counted.late)];
  // Each answer was either: what says when need not be asked for how many.
  const answered = inTime + late;
  const response = quantileOf(new Map(counted.responses.entries()), 0.5);
  return {
    ...{ open, overdue, dueWithinDay, ages: agesOf(counted), opened, answered, onTime: share(inTime, answered) },
    firstResponseDays: response === null ? null : response / minutesOfDay,
    ...{ handBacks: counted.handedBack, reopened, reopenedShare: share(reopened, answered) },
    ...{ rated, satisfaction: share(counted.content, rated) },
  };
}

/** On-time share of each week, the oldest first; null of a week without answers. */
export const trendOf = ({ inTime, late }: Counted): (number | null)[] =>
  inTime.map((some, week) => share(some, some + (late[week] ?? 0)));

/** Of several parts of the tree in one. */
export function together(parts: readonly Counted[]): Counted {
  const sum = (of: (one: Counted) => number) => sumOf(parts.map(of));
  const lists = (of: (one: Counted) => readonly number[]) => sumOfLists(parts.map(of));
  return {
    ...{ open: sum((one) => one.open), overdue: sum((one) => one.overdue), noOlder: lists((one) => one.noOlder) },
    ...{ dueWithinDay: sum((one) => one.dueWithinDay), opened: sum((one) => one.opened) },
    ...{ inTime: lists((one) => one.inTime), late: lists((one) => one.late) },
    ...{ handedBack: sum((one) => one.handedBack), reopened: sum((one) => one.reopened) },
    ...{ rated: sum((one) => one.rated), content: sum((one) => one.content) },
    responses: lists((one) => one.responses),
  };
}

/** The sums of what stands in the same place. */
export function sumOfLists(lists: readonly (readonly number[])[]): number[] {
  const sums: number[] = [];
  for (const list of lists) list.forEach((amount, nth) => (sums[nth] = (sums[nth] ?? 0) + amount));
  return sums;
}

/** Each group is what is no older than it, without what is no older than the one before. */
const agesOf = ({ open, noOlder }: Counted): number[] =>
  [...noOlder, open].map((amount, group) => amount - (noOlder[group - 1] ?? 0));

const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
