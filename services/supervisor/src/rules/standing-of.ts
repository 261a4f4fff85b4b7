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

/** What has been counted of one part of the tree, in whatever order. */
export interface Counted {
  readonly measure: string;
  readonly day: string;
  readonly detail: string;
  readonly amount: number;
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

const dayMs = 86_400_000;
const minutesOfDay = 1_440;
/** From this score on a citizen is content. */
const content = 3;

export function standingOf(counted: readonly Counted[], today: string): Standing {
  const byMeasure = Map.groupBy(counted, (one) => one.measure);
  const of = (measure: string) => byMeasure.get(measure) ?? [];
  const sum = (measure: string, wanted: (one: Counted) => boolean = () => true) =>
    of(measure)
      .filter(wanted)
      .reduce((all, one) => all + one.amount, 0);
  const [inTime, late, rated] = [sum('in-time'), sum('late'), sum('rated')];
  // Each answer was either: what says when need not be asked for how many.
  const answered = inTime + late;
  const response = quantileOf(bucketsOf(of('took'), 'first-response'), 0.5);
  return {
    open: sum('open-since'),
    overdue: sum('overdue-since'),
    dueWithinDay: sum('due-within-day'),
    ages: agesOf(of('open-since'), today),
    opened: sum('opened'),
    answered,
    onTime: share(inTime, answered),
    firstResponseDays: response === null ? null : response / minutesOfDay,
    handBacks: sum('handed-back'),
    reopened: sum('reopened'),
    reopenedShare: share(sum('reopened'), answered),
    rated,
    satisfaction: share(
      sum('rated', (one) => Number(one.detail) >= content),
      rated,
    ),
  };
}

/** How many of a stage fell into each bucket, from details like `resolution/31`. */
export function bucketsOf(
  counted: readonly Pick<Counted, 'detail' | 'amount'>[],
  stage: string,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { detail, amount } of counted) {
    const [itsStage, bucket] = detail.split('/');
    if (itsStage === stage) counts.set(Number(bucket), (counts.get(Number(bucket)) ?? 0) + amount);
  }
  return counts;
}

function agesOf(open: readonly Counted[], today: string): number[] {
  const ages = [...ageGroups.map(() => 0), 0];
  const now = Date.parse(today);
  for (const { day, amount } of open) {
    const days = (now - Date.parse(day)) / dayMs;
    const group = ageGroups.findIndex((most) => days <= most);
    const index = group === -1 ? ageGroups.length : group;
    ages[index] = (ages[index] ?? 0) + amount;
  }
  return ages;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
