import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAfterPause, dueAt, type DeadlineUnit } from './due.js';
import type { Calendar } from './working-days.js';

const calendar: Calendar = { version: 'trial', holidays: new Set(['2026-08-17', '2026-08-25']) };
const timeZone = 'Asia/Jakarta';
const jakarta = (local: string) => new Date(`${local}+07:00`);

describe('dueAt', () => {
  it.each([
    {
      amount: 3,
      unit: 'working-day',
      dueOn: '2026-08-20',
      why: 'Friday filed; Monday is a holiday; Tuesday is the first',
    },
    { amount: 10, unit: 'calendar-day', dueOn: '2026-08-24', why: 'calendar days run through' },
  ] as const)('$amount × $unit from a Friday → $dueOn: $why', ({ amount, unit, dueOn }) => {
    const due = dueAt({ startedAt: jakarta('2026-08-14T09:00'), amount, unit, timeZone, calendar });
    expect(due).toEqual({ dueOn, dueAt: new Date(jakarta(`${dueOn}T00:00`).getTime() + 86_400_000) });
  });

  it('runs hours through the night, and names the day of the last moment in time', () => {
    const startedAt = jakarta('2026-08-14T00:00');
    expect(dueAt({ startedAt, amount: 48, unit: 'hour', timeZone, calendar })).toEqual({
      dueOn: '2026-08-15',
      dueAt: jakarta('2026-08-16T00:00'),
    });
  });

  it('takes the date of the office, not of the server', () => {
    const startedAt = new Date('2026-08-18T16:30:00Z');
    const due = (zone: string) => dueAt({ startedAt, amount: 1, unit: 'working-day', timeZone: zone, calendar }).dueOn;
    expect([due('Asia/Jakarta'), due('Asia/Jayapura')]).toEqual(['2026-08-19', '2026-08-20']);
  });
});

describe('dueAfterPause', () => {
  const started = jakarta('2026-08-18T09:00'); // a Tuesday
  const due = dueAt({ startedAt: started, amount: 5, unit: 'working-day', timeZone, calendar }); // Wednesday the 26th
  const resume = (pausedAt: string, resumedAt: string) =>
    dueAfterPause({
      due,
      unit: 'working-day',
      pausedAt: jakarta(pausedAt),
      resumedAt: jakarta(resumedAt),
      timeZone,
      calendar,
    }).dueOn;

  it.each([
    {
      paused: '2026-08-20T10:00',
      resumed: '2026-08-20T17:00',
      on: '2026-08-26',
      why: 'a pause within a day gains nothing',
    },
    {
      paused: '2026-08-20T10:00',
      resumed: '2026-08-24T08:00',
      on: '2026-08-28',
      why: 'Friday and Monday stood still; three were left',
    },
    { paused: '2026-08-22T10:00', resumed: '2026-08-23T08:00', on: '2026-08-26', why: 'a weekend is no working time' },
    {
      paused: '2026-08-26T10:00',
      resumed: '2026-08-29T08:00',
      on: '2026-08-31',
      why: 'nothing was left: the next open day',
    },
    { paused: '2026-08-27T10:00', resumed: '2026-09-10T08:00', on: '2026-08-26', why: 'what was late stays late' },
    {
      paused: '2026-08-20T10:00',
      resumed: '2026-08-19T10:00',
      on: '2026-08-26',
      why: 'a pause that ends before it began is none',
    },
  ])('paused $paused, resumed $resumed → $on: $why', ({ paused, resumed, on }) => {
    expect(resume(paused, resumed)).toBe(on);
  });

  it('gives back calendar days whole', () => {
    const fourteen = dueAt({ startedAt: started, amount: 14, unit: 'calendar-day', timeZone, calendar });
    const resumed = dueAfterPause({
      due: fourteen,
      unit: 'calendar-day',
      pausedAt: jakarta('2026-08-20T10:00'),
      resumedAt: jakarta('2026-08-23T10:00'),
      timeZone,
      calendar,
    });
    expect([fourteen.dueOn, resumed.dueOn]).toEqual(['2026-09-01', '2026-09-04']);
  });

  it('gives back hours to the millisecond', () => {
    const day = dueAt({ startedAt: started, amount: 24, unit: 'hour', timeZone, calendar });
    const pausedAt = new Date(started.getTime() + 1_000);
    const resumedAt = new Date(pausedAt.getTime() + 3_600_001);
    const resumed = dueAfterPause({ due: day, unit: 'hour', pausedAt, resumedAt, timeZone, calendar });
    expect(resumed.dueAt.getTime() - day.dueAt.getTime()).toBe(3_600_001);
  });

  const minutes = (max: number) => fc.nat({ max }).map((count) => count * 60_000);
  const unit = fc.constantFrom<DeadlineUnit>('working-day', 'calendar-day', 'hour');

  it('never takes time away, and never gives more than the pause lasted and the closed days around it', () => {
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 1, max: 60 }),
        minutes(200_000),
        minutes(100_000),
        (one, amount, before, length) => {
          const first = dueAt({ startedAt: started, amount, unit: one, timeZone, calendar });
          const pausedAt = new Date(started.getTime() + before);
          const resumedAt = new Date(pausedAt.getTime() + length);
          const next = dueAfterPause({ due: first, unit: one, pausedAt, resumedAt, timeZone, calendar });
          expect(next.dueAt.getTime()).toBeGreaterThanOrEqual(first.dueAt.getTime());
          // Two weekends and both holidays can lie between.
          expect(next.dueAt.getTime() - first.dueAt.getTime()).toBeLessThanOrEqual(length + 7 * 86_400_000);
        },
      ),
    );
  });

  it('never ends earlier for a longer pause', () => {
    fc.assert(
      fc.property(unit, minutes(30_000), minutes(60_000), minutes(60_000), (one, before, length, more) => {
        const first = dueAt({ startedAt: started, amount: 14, unit: one, timeZone, calendar });
        const pausedAt = new Date(started.getTime() + before);
        const until = (ms: number) =>
          dueAfterPause({
            due: first,
            unit: one,
            pausedAt,
            resumedAt: new Date(pausedAt.getTime() + ms),
            timeZone,
            calendar,
          }).dueAt.getTime();
        expect(until(length + more)).toBeGreaterThanOrEqual(until(length));
      }),
    );
  });
});
