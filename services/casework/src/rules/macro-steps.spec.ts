import { describe, expect, it } from '@jest/globals';
import { areInOrder, isDoneAlready, type MacroDeed } from './macro-steps.js';

describe('the steps of a macro', () => {
  it.each<{ deeds: readonly MacroDeed[]; holds: boolean; why: string }>([
    { deeds: ['take', 'note', 'draft'], holds: true, why: 'each is another' },
    { deeds: ['take', 'hand-back'], holds: true, why: 'the hand-back is the last' },
    { deeds: ['note', 'note'], holds: false, why: 'one stands twice' },
    { deeds: ['hand-back', 'note'], holds: false, why: 'the case lies elsewhere already' },
    { deeds: ['classify', 'note', 'ask'], holds: true, why: 'the question is the last' },
    { deeds: ['draft', 'postpone'], holds: true, why: 'the draft is sent later' },
    { deeds: ['ask', 'archive'], holds: false, why: 'two end the turn' },
    { deeds: ['draft', 'answer'], holds: false, why: 'it is answered already' },
    { deeds: ['draft', 'hand-back'], holds: false, why: 'nobody would send the draft' },
  ])('$deeds: $holds, $why', ({ deeds, holds }) => {
    expect(areInOrder(deeds.map((one) => ({ do: one })))).toBe(holds);
  });
});

describe('taking', () => {
  it.each([
    { status: 'in-progress', officerId: 'sari', done: true, why: 'it is hers' },
    { status: 'in-progress', officerId: 'budi', done: false, why: 'it is a colleague’s' },
    { status: 'assigned', officerId: 'sari', done: false, why: 'it was entrusted to her, and she has not begun' },
  ] as const)('is done already: $done, because $why', ({ status, officerId, done }) => {
    expect(isDoneAlready({ do: 'take' }, { status, officerId }, 'sari')).toBe(done);
  });

  it('is the only step that can be', () => {
    expect(isDoneAlready({ do: 'note' }, { status: 'in-progress', officerId: 'sari' }, 'sari')).toBe(false);
  });
});
