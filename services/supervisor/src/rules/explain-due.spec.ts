import { describe, expect, it } from '@jest/globals';
import { addCalendarDays, type LocalDate } from '#libs/domain';
import fc from 'fast-check';
import { CalendarOfRecord } from './calendar-of-record.js';
import { arm, nationally, turn, type RunningClock } from './clock.js';
import { explainDue } from './explain-due.js';

const christmas = new Map([['2026-12-25', 'Hari Raya Natal']]);
const calendar = new CalendarOfRecord([{ year: 2026, days: ['2026-12-25'], version: '1' }]);
const counting = nationally(calendar);
const aClock = (startedAt: string, amount: number, unit: RunningClock['unit'] = 'working-day') =>
  arm(
    {
      kind: 'resolution',
      startedAt: new Date(startedAt),
      amount,
      unit,
      remindBefore: 0,
      timeZone: 'Asia/Jakarta',
    },
    counting,
  );
const pausedFor = (clock: RunningClock, from: string, to: string): RunningClock => {
  const still = { ...clock, ...turn(clock, 'pause', new Date(from), counting)?.change };
  return { ...still, ...turn(still, 'resume', new Date(to), counting)?.change };
};
const inShort = (clock: RunningClock) =>
  explainDue(clock, calendar, christmas).days.map(({ date, mark, nth }) =>
    [date.slice(5), mark, nth].filter((part) => part !== null).join(' '),
  );

describe('why a deadline is when it is', () => {
  it('is told day by day: the day it began is not counted, nor are weekends and holidays', () => {
    expect(inShort(aClock('2026-12-23T03:00:00Z', 3))).toEqual([
      ...['12-24 counted 1', '12-25 holiday', '12-26 weekend', '12-27 weekend', '12-28 counted 2', '12-29 counted 3'],
    ]);
  });

  it('names the holiday', () => {
    const { days } = explainDue(aClock('2026-12-24T03:00:00Z', 1), calendar, christmas);
    expect(days[0]).toEqual({ date: '2026-12-25', mark: 'holiday', nth: null, name: 'Hari Raya Natal' });
  });

  it('shows the days on which the clock stood still', () => {
    const clock = pausedFor(aClock('2026-11-23T03:00:00Z', 3), '2026-11-24T03:00:00Z', '2026-11-26T03:00:00Z');
    expect(inShort(clock)).toEqual([
      ...['11-24 counted 1', '11-25 paused', '11-26 paused', '11-27 counted 2', '11-28 weekend', '11-29 weekend'],
      '11-30 counted 3',
    ]);
  });

  it('gives back the rest of the last day when the pause began on it', () => {
    const clock = pausedFor(aClock('2026-11-23T03:00:00Z', 1), '2026-11-24T03:00:00Z', '2026-11-26T03:00:00Z');
    expect(inShort(clock)).toEqual(['11-24 counted 1', '11-25 paused', '11-26 rest']);
  });

  it('gives the rest of the last day back twice when the clock is stopped again on the day that gives it back', () => {
    const once = pausedFor(aClock('2026-11-23T03:00:00Z', 1), '2026-11-24T03:00:00Z', '2026-11-26T03:00:00Z');
    const twice = pausedFor(once, '2026-11-26T05:00:00Z', '2026-11-27T03:00:00Z');
    expect(inShort(twice)).toEqual(['11-24 counted 1', '11-25 paused', '11-26 paused', '11-27 rest']);
  });

  it('holds over a weekend between two such pauses', () => {
    const once = pausedFor(aClock('2026-11-26T03:00:00Z', 1), '2026-11-27T03:00:00Z', '2026-11-28T03:00:00Z');
    const twice = pausedFor(once, '2026-11-29T18:00:00Z', '2026-11-30T18:00:00Z');
    expect(inShort(twice)).toEqual(['11-27 counted 1', '11-28 paused', '11-29 weekend', '11-30 rest', '12-01 rest']);
    expect(explainDue(twice, calendar, christmas).agrees).toBe(true);
  });

  it('says what is left while the clock stands still', () => {
    const clock = aClock('2026-11-23T03:00:00Z', 5);
    const still = { ...clock, ...turn(clock, 'pause', new Date('2026-11-25T03:00:00Z'), counting)?.change };
    expect(explainDue(still, calendar, christmas)).toMatchObject({ left: 3, agrees: true, days: { length: 2 } });
  });

  it('counts every calendar day where the policy counts those', () => {
    expect(inShort(aClock('2026-12-24T03:00:00Z', 2, 'calendar-day'))).toEqual(['12-25 counted 1', '12-26 counted 2']);
  });

  it('has no table of days where hours are counted', () => {
    const { days, agrees } = explainDue(aClock('2026-12-24T03:00:00Z', 48, 'hour'), calendar, christmas);
    expect({ days, agrees }).toEqual({ days: [], agrees: true });
  });

  it('owns up that the calendar has changed since a clock stopped', () => {
    const decreed = new CalendarOfRecord([{ year: 2026, days: ['2026-11-24'], version: '2' }]);
    expect(explainDue(aClock('2026-11-23T03:00:00Z', 3), decreed, new Map()).agrees).toBe(false);
    const lifted = new CalendarOfRecord([{ year: 2026, days: [], version: '2' }]);
    expect(explainDue(aClock('2026-12-23T03:00:00Z', 3), lifted, new Map()).agrees).toBe(false);
  });

  it('counts exactly the days that were asked for, whatever pauses there were', () => {
    const days = fc.integer({ min: 0, max: 700 }).map((many): LocalDate => addCalendarDays('2026-01-01', many));
    const spans = fc.array(
      fc.record({ after: fc.integer({ min: 1, max: 240 }), long: fc.integer({ min: 0, max: 400 }) }),
      {
        maxLength: 4,
      },
    );
    const units = fc.constantFrom('working-day', 'calendar-day');
    fc.assert(
      fc.property(
        fc.array(days, { maxLength: 30 }),
        spans,
        units,
        fc.integer({ min: 1, max: 30 }),
        (off, story, unit, amount) => {
          const record = new CalendarOfRecord([{ year: 2026, days: off, version: '1' }]);
          const own = nationally(record);
          const start = { kind: 'resolution', startedAt: new Date('2026-03-05T04:00:00Z'), amount, unit } as const;
          let clock: RunningClock = arm({ ...start, remindBefore: 0, timeZone: 'Asia/Jayapura' }, own);
          let at = clock.startedAt.getTime();
          for (const { after, long } of story) {
            const still = turn(clock, 'pause', new Date((at += after * 3_600_000)), own);
            if (!still) break;
            clock = { ...clock, ...still.change };
            clock = { ...clock, ...turn(clock, 'resume', new Date((at += long * 3_600_000)), own)?.change };
          }
          const explained = explainDue(clock, record, new Map());
          expect(explained.agrees).toBe(true);
          expect(explained.days.at(-1)?.date).toBe(clock.dueOn);
        },
      ),
      { numRuns: 500 },
    );
  });
});
