import { describe, expect, it } from '@jest/globals';
import { stageAfter, unownedAfter } from './stage-after.js';

const lead = { stage: 'working', begun: false, role: 'lead' } as const;
const coOwner = { stage: 'contributed', begun: true, role: 'co-owner' } as const;

describe('how far a case has come', () => {
  it.each([
    { of: lead, what: 'taken', stage: 'working', begun: true, why: 'somebody has begun' },
    { of: lead, what: 'asked', stage: 'asked', begun: false, why: 'the citizen is asked' },
    { of: lead, what: 'answered-finally', stage: 'answered', begun: true, why: 'there is an answer' },
    { of: coOwner, what: 'reopened', stage: 'contributed', begun: true, why: 'the lead alone goes on' },
    { of: coOwner, what: 'asked-again', stage: 'working', begun: true, why: 'the lead has asked again' },
  ] as const)('after $what is $stage: $why', ({ of, what, stage, begun }) => {
    expect(stageAfter(of, what)).toEqual({ stage, begun });
  });
});

describe('whether nobody owns a complaint', () => {
  it.each([
    { what: 'filed', unowned: true },
    { what: 'handed-back', unowned: true },
    { what: 'assigned', unowned: false },
    { what: 'asked', unowned: null },
  ] as const)('after it was $what is $unowned', ({ what, unowned }) => {
    expect(unownedAfter(what)).toBe(unowned);
  });
});
