import { describe, expect, it } from '@jest/globals';
import { timelineOf } from './timeline-of.js';

const minute = (count: number) => new Date(Date.UTC(2026, 10, 23, 1, count));
const line = { id: 'b', caseId: 'mine', kind: 'note', shared: false, at: minute(5) };
const open = { id: 'mine', status: 'in-progress', endedAt: null };
const handedBack = { id: 'mine', status: 'handed-back', endedAt: minute(5) };

describe('timelineOf', () => {
  it.each([
    { found: open, change: {}, belongs: true, why: 'a line of the case belongs to it' },
    { found: open, change: { kind: 'filed' }, belongs: false, why: 'the complaint stands above its timeline' },
    { found: open, change: { caseId: 'theirs' }, belongs: false, why: 'notes of another case are not shown' },
    { found: open, change: { caseId: 'theirs', shared: true }, belongs: true, why: 'what is shared is shown to all' },
    { found: open, change: { caseId: null }, belongs: true, why: 'what the citizen says is said to all' },
    { found: handedBack, change: { caseId: null }, belongs: true, why: 'it was said before the hand-back' },
    {
      found: handedBack,
      change: { caseId: null, at: minute(6) },
      belongs: false,
      why: 'it was said to who came after',
    },
    { found: handedBack, change: { at: minute(6) }, belongs: true, why: 'the case itself goes on being told' },
    { found: { ...handedBack, endedAt: null }, change: { caseId: null }, belongs: false, why: 'no end, no before' },
  ])('$why', ({ found, change, belongs }) => {
    expect(timelineOf(found, [{ ...line, ...change }])).toHaveLength(belongs ? 1 : 0);
  });

  it('begins with the earliest, and keeps one order for what was written in the same moment', () => {
    const lines = [line, { ...line, id: 'c', at: minute(4) }, { ...line, id: 'a' }];
    expect(timelineOf(open, lines).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(timelineOf(open, lines.reverse()).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
