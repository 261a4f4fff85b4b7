import { describe, expect, it } from '@jest/globals';
import { addWorkingDays } from '#libs/domain';
import { officeOf, openDayBefore, openingOf, type OfficeHours } from './office.js';

const national = { version: '1', holidays: new Set(['2026-12-25']) };
const everyDayTo = (days: number[]): OfficeHours => ({
  week: days.map((weekday) => ({ weekday, from: weekday === 6 ? '08:00' : '07:30', to: '15:00' })),
  daysOff: [{ date: '2026-12-07', name: 'Hari jadi' }],
  daysOn: [{ date: '2026-12-25', name: 'Siaga' }],
  version: '1',
});
const sixDays = officeOf(national, everyDayTo([1, 2, 3, 4, 5, 6]));
const ordinary = officeOf(national, null);

describe('an office', () => {
  it.each([
    { office: sixDays, from: '2026-12-04', to: '2026-12-05', why: 'it works on Saturdays' },
    { office: sixDays, from: '2026-12-05', to: '2026-12-08', why: 'Sunday, and Monday is a day off of its own' },
    { office: sixDays, from: '2026-12-24', to: '2026-12-25', why: 'it works on that holiday' },
    { office: ordinary, from: '2026-12-24', to: '2026-12-28', why: 'an ordinary one keeps Christmas and the weekend' },
  ])('goes on at $to after $from: $why', ({ office, from, to }) => {
    expect(addWorkingDays(from, 1, office.calendar)).toBe(to);
  });

  it.each([
    { office: sixDays, on: '2026-12-04', zone: 'Asia/Jakarta', at: '2026-12-04T00:30:00Z', why: 'half past seven' },
    { office: sixDays, on: '2026-12-05', zone: 'Asia/Jakarta', at: '2026-12-05T01:00:00Z', why: 'Saturdays at eight' },
    {
      office: sixDays,
      on: '2026-12-06',
      zone: 'Asia/Jakarta',
      at: '2026-12-06T02:00:00Z',
      why: 'a day not in its week',
    },
    { office: ordinary, on: '2026-12-04', zone: 'Asia/Jayapura', at: '2026-12-04T00:00:00Z', why: 'nine in Jayapura' },
  ])('opens on $on at $at: $why', ({ office, on, zone, at }) => {
    expect(openingOf(on, zone, office)).toEqual(new Date(at));
  });

  it.each([
    { from: '2026-12-06', days: 0, to: '2026-12-05', why: 'the last open day before a closed one' },
    { from: '2026-12-08', days: 1, to: '2026-12-05', why: 'over its day off and a Sunday' },
  ])('counts back from $from by $days to $to: $why', ({ from, days, to }) => {
    expect(openDayBefore(from, days, sixDays)).toBe(to);
  });
});
