import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stateAfter, type NoticeState, type Outcome } from './notice-state.js';

/** Read a row as: what each report makes of a notice in that state, in the order of the columns. */
const columns = ['sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt'] as const;
const table: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  held: ['held', 'held', 'held', 'held', 'held', 'held'],
  planned: ['sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt'],
  sending: ['sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt'],
  sent: ['sent', 'sent', 'delivered', 'read', 'failed', 'sent'],
  'in-doubt': ['in-doubt', 'sent', 'delivered', 'read', 'failed', 'in-doubt'],
  failed: ['failed', 'failed', 'delivered', 'read', 'failed', 'failed'],
  delivered: ['delivered', 'delivered', 'delivered', 'read', 'delivered', 'delivered'],
  read: ['read', 'read', 'read', 'read', 'read', 'read'],
  joined: ['joined', 'joined', 'joined', 'joined', 'joined', 'joined'],
};
const pairs = (Object.keys(table) as NoticeState[]).flatMap((state) =>
  columns.map((outcome, column) => ({ state, outcome, next: table[state][column] })),
);

describe('the state of a notice', () => {
  it.each(pairs)('$state, reported $outcome → $next', ({ state, outcome, next }) => {
    expect(stateAfter(state, outcome)).toBe(next);
  });

  it('does not depend on how often or in which order receipts of one delivery come', () => {
    const outcome = fc.constantFrom<Outcome>(...columns);
    const after = (outcomes: readonly Outcome[]) => outcomes.reduce<NoticeState>(stateAfter, 'planned');
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        if (outcomes.includes('read')) expect(after(outcomes)).toBe('read');
        else if (outcomes.includes('delivered')) expect(after(outcomes)).toBe('delivered');
        expect(after([...outcomes, ...outcomes])).toBe(after([...outcomes, ...outcomes, ...outcomes]));
      }),
    );
  });

  it('never comes back to where it was', () => {
    const states = Object.keys(table) as NoticeState[];
    const reaches = (from: NoticeState) =>
      columns.map((outcome) => stateAfter(from, outcome)).filter((to) => to !== from);
    const all = (from: NoticeState): NoticeState[] => reaches(from).flatMap((to) => [to, ...all(to)]);
    for (const state of states) expect(all(state)).not.toContain(state);
  });
});
