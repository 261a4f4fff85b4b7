import { describe, expect, it } from '@jest/globals';
import { nextRungAt, type LadderStep } from './ladder.js';
import { officeOf } from './office.js';

const office = officeOf({ version: '1', holidays: new Set(['2026-12-25']) }, null);
const ladder: LadderStep[] = [
  { rung: 'handler', after: 1 },
  { rung: 'head', after: 3 },
];
const timeZone = 'Asia/Jakarta';

describe('the ladder', () => {
  it.each([
    { climbed: 0, dueOn: '2026-12-23', at: '2026-12-24T02:00:00Z', why: 'the morning after' },
    { climbed: 0, dueOn: '2026-12-24', at: '2026-12-28T02:00:00Z', why: 'not on Christmas, not on a weekend' },
    { climbed: 1, dueOn: '2026-12-23', at: '2026-12-29T02:00:00Z', why: 'the third working day' },
  ])('is climbed at $at: $why', ({ climbed, dueOn, at }) => {
    expect(nextRungAt({ ladder, climbed, dueOn, timeZone, office })).toEqual(new Date(at));
  });

  it('ends at its top', () => {
    expect(nextRungAt({ ladder, climbed: 2, dueOn: '2026-12-23', timeZone, office })).toBeNull();
  });
});
