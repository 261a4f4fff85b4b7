import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stateAfter, type NoticeState, type Outcome } from './notice-state.js';

describe('the state of a notice', () => {
  it.each([
    { state: 'planned', outcome: 'sent', next: 'sent', why: 'the provider took it' },
    { state: 'planned', outcome: 'in-doubt', next: 'in-doubt', why: 'the provider did not answer' },
    { state: 'sent', outcome: 'delivered', next: 'delivered', why: 'the phone has it' },
    { state: 'sent', outcome: 'failed', next: 'failed', why: 'the phone could not be reached' },
    { state: 'in-doubt', outcome: 'delivered', next: 'delivered', why: 'a receipt ends the doubt' },
    { state: 'in-doubt', outcome: 'sent', next: 'in-doubt', why: 'only a receipt does' },
    { state: 'delivered', outcome: 'sent', next: 'delivered', why: 'reports may overtake each other' },
    { state: 'delivered', outcome: 'failed', next: 'delivered', why: 'what has arrived has arrived' },
    { state: 'failed', outcome: 'delivered', next: 'delivered', why: 'it came through after all' },
  ] as const)('$state, reported $outcome → $next: $why', ({ state, outcome, next }) => {
    expect(stateAfter(state, outcome)).toBe(next);
  });

  it('does not depend on how often or in which order receipts of one delivery come', () => {
    const outcome = fc.constantFrom<Outcome>('sent', 'delivered', 'failed', 'in-doubt');
    const after = (outcomes: readonly Outcome[]) => outcomes.reduce<NoticeState>(stateAfter, 'planned');
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        if (outcomes.includes('delivered')) expect(after(outcomes)).toBe('delivered');
        expect(after([...outcomes, ...outcomes])).toBe(after([...outcomes, ...outcomes, ...outcomes]));
      }),
    );
  });
});
