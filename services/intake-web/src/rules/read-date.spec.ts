import { describe, expect, it } from '@jest/globals';
import { readIncidentDate } from './read-date.js';

const today = '2026-11-24';

describe('readIncidentDate', () => {
  it.each(['2026-11-21', '21/11/2026', '21-11-2026', '21.11.2026', ' 21 11 2026 '])('reads %j', (typed) => {
    expect(readIncidentDate(typed, today)).toEqual({ date: '2026-11-21' });
  });

  it.each([
    { typed: 'kemarin', problem: 'date-unreadable', why: 'words are no date' },
    { typed: '31/02/2026', problem: 'date-unreadable', why: 'February has no 31st' },
    { typed: '11/21/2026', problem: 'date-unreadable', why: 'there is no 21st month' },
    { typed: '25/11/2026', problem: 'date-in-future', why: 'tomorrow has not happened' },
    { typed: '21/11/0026', problem: 'date-too-old', why: 'a year with a slip of the finger' },
  ])('refuses $typed: $why', ({ typed, problem }) => {
    expect(readIncidentDate(typed, today)).toEqual({ problem });
  });
});
