import { describe, expect, it } from '@jest/globals';
import {
  addCalendarDays,
  addWorkingDays,
  endOfLocalDay,
  isWorkingDay,
  localDateOf,
  workingDaysBetween,
  type LocalDate,
} from '#libs/domain';
import fc from 'fast-check';
import { CalendarOfRecord } from './calendar-of-record.js';
import type { ClockAction } from './clock-table.js';
import { arm, nationally, recalculate, turn, type RunningClock } from './clock.js';

const epoch = Date.parse('2026-01-01T00:00:00Z');
const hourMs = 3_600_000;
const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
const aDay = fc.integer({ min: 0, max: 500 }).map((days): LocalDate => addCalendarDays('2026-01-01', days));
const calendars = fc
  .array(aDay, { maxLength: 40 })
  .map((days) => new CalendarOfRecord([{ year: 2026, days, version: '1' }]));
const anInstant = fc.integer({ min: 0, max: 300 * 24 }).map((hours) => new Date(epoch + hours * hourMs));
const units = fc.constantFrom('working-day', 'calendar-day', 'hour');

const aStart = fc.record({
  kind: fc.constant('resolution' as const),
  startedAt: anInstant,
  amount: fc.integer({ min: 1, max: 60 }),
  unit: units,
  remindBefore: fc.integer({ min: 0, max: 5 }),
  timeZone: zones,
});
const after = (clock: RunningClock, hours: number) => new Date(clock.startedAt.getTime() + hours * hourMs);

const threeSpans = fc.tuple(fc.nat(1000), fc.nat(500), fc.nat(500));
/** One after the other, so many hours apart; the first so long after the clock was armed. */
const threeInstants = (clock: RunningClock, [from, first, second]: [number, number, number]): [Date, Date, Date] => [
  after(clock, from),
  after(clock, from + first),
  after(clock, from + first + second),
];

describe('laws of one clock', () => {
  it('a clock is never due earlier for having been paused', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.nat(2000), fc.nat(2000), (start, calendar, from, length) => {
        const clock = arm(start, nationally(calendar));
        const paused = { ...clock, ...turn(clock, 'pause', after(clock, from), nationally(calendar))?.change };
        const resumed = {
          ...paused,
          ...turn(paused, 'resume', after(clock, from + length), nationally(calendar))?.change,
        };
        expect(resumed.dueAt.getTime()).toBeGreaterThanOrEqual(clock.dueAt.getTime());
      }),
    );
  });

  it('a pause is as long in two pieces as in one, when it is cut on a working day', () => {
    fc.assert(
      fc.property(aStart, calendars, threeSpans, (start, calendar, hours) => {
        const clock = arm(start, nationally(calendar));
        const [a, b, c] = threeInstants(clock, hours);
        fc.pre(isWorkingDay(localDateOf(b, start.timeZone), calendar));
        const standing = (one: RunningClock, pausedAt: Date, resumedAt: Date) => {
          const paused = { ...one, ...turn(one, 'pause', pausedAt, nationally(calendar))?.change };
          return { ...paused, ...turn(paused, 'resume', resumedAt, nationally(calendar))?.change };
        };
        expect(standing(standing(clock, a, b), b, c).dueAt).toEqual(standing(clock, a, c).dueAt);
      }),
    );
  });

  it('what is met while it stands still is met before it is due, and goes on as if it had stood still until then', () => {
    fc.assert(
      fc.property(aStart, calendars, threeSpans, (start, calendar, hours) => {
        const clock = arm(start, nationally(calendar));
        const [a, b, c] = threeInstants(clock, hours);
        fc.pre(a < clock.dueAt && isWorkingDay(localDateOf(b, start.timeZone), calendar));
        const then = (one: RunningClock, action: ClockAction, at: Date) => ({
          ...one,
          ...turn(one, action, at, nationally(calendar))?.change,
        });
        const paused = then(clock, 'pause', a);
        const met = then(paused, 'meet', b);
        expect(met.dueAt.getTime()).toBeGreaterThan(b.getTime());
        expect(then(met, 'reopen', c).dueAt).toEqual(then(paused, 'resume', c).dueAt);
      }),
    );
  });

  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.nat(500), (start, calendar, hours) => {
        const early = arm(start, nationally(calendar));
        const later = arm({ ...start, startedAt: after(early, hours) }, nationally(calendar));
        expect(later.dueAt.getTime()).toBeGreaterThanOrEqual(early.dueAt.getTime());
      }),
    );
  });

  it('more time is due later, and two terms one after the other are due as one of both', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.integer({ min: 1, max: 30 }), (start, calendar, more) => {
        const counted = (amount: number, startedAt: Date) => arm({ ...start, amount, startedAt }, nationally(calendar));
        const [short, long] = [counted(start.amount, start.startedAt), counted(start.amount + more, start.startedAt)];
        expect(long.dueAt.getTime()).toBeGreaterThan(short.dueAt.getTime());
        // Days end at midnight, which is already the next one; an hour goes on to the millisecond.
        const from = start.unit === 'hour' ? short.dueAt : new Date(short.dueAt.getTime() - 1);
        expect(counted(more, from).dueAt).toEqual(long.dueAt);
      }),
    );
  });

  it('the day begins at midnight of the institution: what starts a moment before has a day less', () => {
    fc.assert(
      fc.property(aStart, calendars, aDay, (start, calendar, date) => {
        fc.pre(start.unit !== 'hour');
        const midnight = endOfLocalDay(date, start.timeZone);
        const [before, at] = [new Date(midnight.getTime() - 1), midnight].map((startedAt) =>
          arm({ ...start, startedAt }, nationally(calendar)),
        );
        const days = (from: LocalDate) =>
          start.unit === 'working-day'
            ? addWorkingDays(from, start.amount, calendar)
            : addCalendarDays(from, start.amount);
        expect([before?.dueOn, at?.dueOn]).toEqual([days(date), days(addCalendarDays(date, 1))]);
        for (const one of [before, at]) expect(one?.dueAt).toEqual(endOfLocalDay(one?.dueOn ?? '', start.timeZone));
      }),
    );
  });

  it('a holiday that is declared later counts as if it had always been one, and never makes anything due earlier', () => {
    fc.assert(
      fc.property(aStart, calendars, aDay, fc.nat(500), (start, calendar, holiday, hours) => {
        const declared = new CalendarOfRecord([{ year: 2026, days: [...calendar.holidays, holiday], version: '2' }]);
        const clock = arm(start, nationally(calendar));
        const anew = { ...clock, ...recalculate(clock, after(clock, hours), nationally(declared))?.change };
        expect(anew.dueAt).toEqual(arm(start, nationally(declared)).dueAt);
        expect(anew.dueAt.getTime()).toBeGreaterThanOrEqual(clock.dueAt.getTime());
      }),
    );
  });

  it('a pause gives back the working days in it and no others: over a weekend none', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.nat(1000), fc.nat(500), (start, calendar, from, length) => {
        fc.pre(start.unit === 'working-day');
        const clock = arm(start, nationally(calendar));
        const [pausedAt, resumedAt] = [after(clock, from), after(clock, from + length)];
        const [pausedOn, resumedOn] = [pausedAt, resumedAt].map((at) => localDateOf(at, start.timeZone)) as [
          string,
          string,
        ];
        fc.pre(pausedOn < clock.dueOn && workingDaysBetween(pausedOn, clock.dueOn, calendar) > 0);
        const paused = { ...clock, ...turn(clock, 'pause', pausedAt, nationally(calendar))?.change };
        const resumed = { ...paused, ...turn(paused, 'resume', resumedAt, nationally(calendar))?.change };
        const lost = workingDaysBetween(pausedOn, resumedOn, calendar);
        expect(workingDaysBetween(clock.dueOn, resumed.dueOn, calendar)).toBe(lost);
      }),
    );
  });

  it.each([
    {
      unit: 'calendar-day',
      startedAt: '2028-02-28T03:00:00Z',
      amount: 1,
      dueOn: '2028-02-29',
      why: 'a leap day is a day',
    },
    { unit: 'calendar-day', startedAt: '2027-02-28T03:00:00Z', amount: 1, dueOn: '2027-03-01', why: 'there is none' },
    {
      unit: 'calendar-day',
      startedAt: '2028-02-29T03:00:00Z',
      amount: 365,
      dueOn: '2029-02-28',
      why: 'days, not years',
    },
    { unit: 'working-day', startedAt: '2028-02-28T03:00:00Z', amount: 1, dueOn: '2028-02-29', why: 'it is a Tuesday' },
    {
      unit: 'hour',
      startedAt: '2028-02-28T17:00:00Z',
      amount: 24,
      dueOn: '2028-02-29',
      why: 'it begins at midnight there',
    },
  ] as const)('$amount × $unit from $startedAt ends on $dueOn: $why', ({ unit, startedAt, amount, dueOn }) => {
    const start = { kind: 'resolution', remindBefore: 1, timeZone: 'Asia/Jakarta' } as const;
    const calendar = nationally(new CalendarOfRecord([]));
    expect(arm({ ...start, unit, amount, startedAt: new Date(startedAt) }, calendar).dueOn).toBe(dueOn);
  });

  it('counting anew with the same calendar moves nothing', () => {
    fc.assert(
      fc.property(aStart, calendars, fc.nat(500), (start, calendar, hours) => {
        const clock = arm(start, nationally(calendar));
        expect(recalculate(clock, after(clock, hours), nationally(calendar))).toMatchObject({ moves: false });
      }),
    );
  });

  it('nobody is reminded at night, on a day off, before the clock runs or after it is due', () => {
    fc.assert(
      fc.property(aStart, calendars, (start, calendar) => {
        const { remindAt, startedAt, dueAt, timeZone } = arm(start, nationally(calendar));
        if (!remindAt) return;
        const on = localDateOf(remindAt, timeZone);
        expect(isWorkingDay(on, calendar)).toBe(true);
        expect(new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(remindAt)).toBe('09:00');
        expect(remindAt > startedAt && remindAt < dueAt).toBe(true);
      }),
    );
  });
});
