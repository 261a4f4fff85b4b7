import { describe, expect, it } from '@jest/globals';
import { endOfLocalDay } from '#libs/domain';
import { officeOf } from './office.js';
import { remindAt } from './remind-at.js';

const calendar = { version: '1', holidays: new Set(['2026-12-24', '2026-12-25']) };
const remind = (dueOn: string, remindBefore: number, setAt: string, timeZone = 'Asia/Jakarta') =>
  remindAt({
    dueOn,
    dueAt: endOfLocalDay(dueOn, timeZone),
    remindBefore,
    setAt: new Date(setAt),
    timeZone,
    office: officeOf(calendar, null),
  })?.toISOString();

describe('remindAt', () => {
  it.each([
    {
      dueOn: '2026-11-27',
      before: 1,
      setAt: '2026-11-23T03:00:00Z',
      at: '2026-11-26T02:00:00.000Z',
      why: 'nine in Jakarta, a day before',
    },
    {
      dueOn: '2026-11-30',
      before: 1,
      setAt: '2026-11-23T03:00:00Z',
      at: '2026-11-27T02:00:00.000Z',
      why: 'a weekend lies between',
    },
    {
      dueOn: '2026-12-28',
      before: 1,
      setAt: '2026-12-01T03:00:00Z',
      at: '2026-12-23T02:00:00.000Z',
      why: 'holidays lie between',
    },
    {
      dueOn: '2026-11-29',
      before: 0,
      setAt: '2026-11-01T03:00:00Z',
      at: '2026-11-27T02:00:00.000Z',
      why: 'a Sunday is no day to remind',
    },
    {
      dueOn: '2026-11-27',
      before: 0,
      setAt: '2026-11-23T03:00:00Z',
      at: '2026-11-27T02:00:00.000Z',
      why: 'on the day itself',
    },
    {
      dueOn: '2026-11-27',
      before: 3,
      setAt: '2026-11-25T03:00:00Z',
      at: '2026-11-26T02:00:00.000Z',
      why: 'that morning was over, so the next one',
    },
    { dueOn: '2026-11-27', before: 0, setAt: '2026-11-27T03:00:00Z', at: undefined, why: 'no morning is left' },
  ])('due on $dueOn, $before before, set at $setAt: $why', ({ dueOn, before, setAt, at }) => {
    expect(remind(dueOn, before, setAt)).toBe(at);
  });

  it('is nine o’clock of the office, two hours earlier in Jayapura than in Jakarta', () => {
    expect(remind('2026-11-27', 1, '2026-11-23T03:00:00Z', 'Asia/Jayapura')).toBe('2026-11-26T00:00:00.000Z');
  });
});
