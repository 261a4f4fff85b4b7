import type { DeadlineCleared, DeadlineKind, DeadlineSet } from '#libs/contracts';
import { dueAfterPause, dueAt, type Calendar, type DeadlineUnit, type Due, type LocalDate } from '#libs/domain';
import type { ClockAction } from './clock-table.js';
import { nextRungAt, type LadderStep } from './ladder.js';
import { officeOf, type Office } from './office.js';
import { remindAt } from './remind-at.js';

/** `passed`: ran out and still asked for. `met` and `ended` are stopped. */
export type ClockState = 'armed' | 'paused' | 'passed' | 'met' | 'ended';

/** A span in which the clock stood still, as ISO instants. */
export interface Pause {
  readonly from: string;
  readonly to: string;
}

/** What the policy of the day said when the clock was armed; it is kept, whatever later policies say. */
export interface Term {
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly remindBefore: number;
  /** Who is told once it has passed; when absent, nobody. */
  readonly ladder?: readonly LadderStep[];
  /** By how much it may be extended, once. */
  readonly extension?: number;
}

/** Which days are counted, and when the people who are told something are at work: the two need not be the same. */
export interface Counting {
  readonly calendar: Calendar;
  readonly office: Office;
}

/** As an office counts that has no hours of its own. */
export const nationally = (calendar: Calendar): Counting => ({ calendar, office: officeOf(calendar, null) });

/** What changes while a clock runs. */
export interface Hands {
  readonly state: ClockState;
  readonly dueAt: Date;
  readonly dueOn: LocalDate;
  readonly remindAt: Date | null;
  readonly remindedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly pauses: readonly Pause[];
  readonly passedAt: Date | null;
  readonly clearedAt: Date | null;
  /** What was added to its amount, in the same unit. */
  readonly extendedBy: number;
  /** How many rungs of its ladder have been climbed, and when the next one is. */
  readonly climbed: number;
  readonly escalateAt: Date | null;
}

export interface RunningClock extends Term, Hands {
  readonly startedAt: Date;
  readonly timeZone: string;
  readonly kind: DeadlineKind;
}

/** What a turn changes, and what is told of it. */
export type Turn =
  | { readonly change: Partial<Hands>; readonly told: 'set'; readonly why: DeadlineSet['data']['why'] }
  | {
      readonly change: Partial<Hands>;
      readonly told: 'cleared';
      readonly how: DeadlineCleared['data']['how'];
      readonly late: boolean;
    };

type Start = Pick<RunningClock, 'startedAt' | 'amount' | 'extendedBy' | 'unit' | 'timeZone' | 'pauses'>;

/** When it is due, counted from its start through all its pauses: nothing but these and the calendar decides it. */
export function dueOf({ startedAt, amount, extendedBy, unit, timeZone, pauses }: Start, calendar: Calendar): Due {
  return pauses.reduce<Due>(
    (due, { from, to }) =>
      dueAfterPause({ due, unit, pausedAt: new Date(from), resumedAt: new Date(to), timeZone, calendar }),
    dueAt({ startedAt, amount: amount + extendedBy, unit, timeZone, calendar }),
  );
}

export function arm(
  start: Term & { startedAt: Date; timeZone: string; kind: DeadlineKind },
  { calendar, office }: Counting,
): RunningClock {
  const due = dueOf({ ...start, pauses: [], extendedBy: 0 }, calendar);
  return {
    ...start,
    ...due,
    state: 'armed',
    remindAt: remindAt({ ...start, ...due, setAt: start.startedAt, office }),
    remindedAt: null,
    pausedAt: null,
    pauses: [],
    passedAt: null,
    clearedAt: null,
    extendedBy: 0,
    climbed: 0,
    escalateAt: nextRungAt({ ladder: start.ladder ?? [], climbed: 0, ...due, timeZone: start.timeZone, office }),
  };
}

type Hand = (clock: RunningClock, at: Date, counting: Counting) => Turn | null;

const isOpen = ({ state }: RunningClock) => state === 'armed' || state === 'paused' || state === 'passed';

/** The citizen's total: nothing that happens to a complaint pauses, moves or restarts it. */
const isSteady = ({ kind }: RunningClock) => kind === 'total';

// By the instants themselves: what was done in time is in time, even if the news of it came after the clock had run out.
const isLate = (clock: RunningClock, at: Date) => clock.state !== 'paused' && at >= clock.dueAt;

const pause: Hand = (clock, at) =>
  // Who asks after the day has ended has not stopped the clock in time; who asked before it has, however late it is heard.
  (clock.state === 'armed' || clock.state === 'passed') && !isSteady(clock) && at < clock.dueAt
    ? { change: { state: 'paused', pausedAt: at, passedAt: null }, told: 'cleared', how: 'paused', late: false }
    : null;

function runOn(
  clock: RunningClock,
  span: Pause | null,
  at: Date,
  { calendar, office }: Counting,
): Partial<Hands> & Due {
  const pauses = span ? [...clock.pauses, span] : clock.pauses;
  const due = dueOf({ ...clock, pauses }, calendar);
  const moved = due.dueAt.getTime() !== clock.dueAt.getTime();
  return {
    ...due,
    state: 'armed',
    pausedAt: null,
    clearedAt: null,
    pauses,
    escalateAt: nextRungAt({ ladder: [], ...clock, ...due, office }),
    // Once per due instant: who was reminded of this one is not reminded of it again.
    ...(moved || clock.remindedAt === null
      ? { remindAt: remindAt({ ...clock, ...due, setAt: at, office }), remindedAt: null }
      : {}),
  };
}

const spanOf = (from: Date, to: Date): Pause => ({ from: from.toISOString(), to: to.toISOString() });

const stop =
  (how: 'met' | 'ended'): Hand =>
  (clock, at, counting) => {
    if (!isOpen(clock)) return null;
    const late = isLate(clock, at);
    // What was met has waited until then, which stays so. What ended may be put back, and then stands still as it did.
    const waited = how === 'met' && clock.pausedAt ? runOn(clock, spanOf(clock.pausedAt, at), at, counting) : undefined;
    const change = { ...waited, state: how, clearedAt: at, ...(late ? {} : { passedAt: null }) };
    return { change, told: 'cleared', how, late };
  };

const resume: Hand = (clock, at, counting) =>
  clock.state === 'paused' && clock.pausedAt
    ? { change: runOn(clock, spanOf(clock.pausedAt, at), at, counting), told: 'set', why: 'resumed' }
    : null;

/** As it stood, but under the holidays of today: a decree moves no clock that is stopped. */
function goOn(clock: RunningClock, at: Date, counting: Counting): Partial<Hands> {
  const { dueAt, dueOn } = dueOf(clock, counting.calendar);
  return dueAt.getTime() === clock.dueAt.getTime()
    ? { dueAt, dueOn, state: 'armed', clearedAt: null }
    : runOn(clock, null, at, counting);
}

const reopen: Hand = (clock, at, counting) => {
  // A case that ended without an answer may be taken up again too.
  if ((clock.state !== 'met' && clock.state !== 'ended') || !clock.clearedAt) return null;
  if (clock.passedAt) return { change: { state: 'passed', clearedAt: null }, told: 'set', why: 'resumed' };
  if (isSteady(clock)) return { change: goOn(clock, at, counting), told: 'set', why: 'resumed' };
  // The days in which the answer lay with the citizen are not the institution's.
  const span = spanOf(clock.pausedAt ?? clock.clearedAt, at);
  return { change: runOn(clock, span, at, counting), told: 'set', why: 'resumed' };
};

const putBack: Hand = (clock, at, counting) => {
  if (clock.state !== 'ended') return null;
  if (clock.pausedAt)
    return { change: { state: 'paused', clearedAt: null }, told: 'cleared', how: 'paused', late: false };
  if (clock.passedAt) return { change: { state: 'passed', clearedAt: null }, told: 'set', why: 'resumed' };
  return { change: goOn(clock, at, counting), told: 'set', why: 'resumed' };
};

/** Once, and only while it is in time: a deadline that was missed is not mended by asking for more afterwards. */
const extend: Hand = (clock, at, counting) => {
  if (clock.state !== 'armed' || clock.extendedBy > 0 || at >= clock.dueAt) return null;
  const extendedBy = clock.extension ?? 0;
  return {
    change: { extendedBy, ...runOn({ ...clock, extendedBy }, null, at, counting) },
    told: 'set',
    why: 'extended',
  };
};

const hands: Record<ClockAction, Hand> = {
  arm: () => null,
  restart: stop('met'),
  meet: stop('met'),
  end: stop('ended'),
  pause,
  resume,
  reopen,
  extend,
  'put-back': putBack,
};

/** What the action does to this clock at that instant; null when it does nothing to a clock in this state. */
export function turn(clock: RunningClock, action: ClockAction, at: Date, counting: Counting): Turn | null {
  return hands[action](clock, at, counting);
}

/**
 * The clock under the holidays and the policy now of record: when it is due, and when somebody is told. Only what `moves` it is
 * news. Null when it does not run.
 */
export function recalculate(
  clock: RunningClock,
  at: Date,
  counting: Counting,
): { readonly change: Partial<Hands> & Due; readonly moves: boolean } | null {
  if (clock.state !== 'armed') return null;
  const change = runOn(clock, null, at, counting);
  return { change, moves: change.dueAt.getTime() !== clock.dueAt.getTime() };
}
