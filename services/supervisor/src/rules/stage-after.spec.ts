import { describe, expect, it } from '@jest/globals';
import { stageAfter, unownedAfter } from './stage-after.js';

const [before, now] = [new Date('2026-11-23T03:00:00Z'), new Date('2026-11-24T03:00:00Z')];
const fresh = { stageSince: before, newsSince: before, verified: false, begun: false };
const lead = { ...fresh, stage: 'working', role: 'lead' } as const;
const coOwner = { ...fresh, stage: 'contributed', begun: true, verified: true, role: 'co-owner' } as const;

describe('how far a case has come', () => {
  it.each([
    { of: lead, what: 'taken', stage: 'working', begun: true, why: 'somebody has begun' },
    { of: lead, what: 'asked', stage: 'asked', begun: false, why: 'the citizen is asked' },
    { of: lead, what: 'answered-finally', stage: 'answered', begun: true, why: 'there is an answer' },
    { of: coOwner, what: 'reopened', stage: 'contributed', begun: true, why: 'the lead alone goes on' },
    { of: coOwner, what: 'asked-again', stage: 'working', begun: true, why: 'the lead has asked again' },
  ] as const)('after $what is $stage: $why', ({ of, what, stage, begun }) => {
    expect(stageAfter(of, what, now)).toMatchObject({ stage, begun });
  });
});

describe('what a case remembers of its way', () => {
  it.each([
    { what: 'asked', stageSince: now, newsSince: before, verified: false, why: 'its stage is another' },
    { what: 'verified', stageSince: before, newsSince: before, verified: true, why: 'it is the right institution' },
    {
      what: 'answered-for-now',
      stageSince: before,
      newsSince: now,
      verified: true,
      why: 'the citizen heard something',
    },
    { what: 'postponement-ended', stageSince: before, newsSince: before, verified: false, why: 'nobody said anything' },
  ] as const)('once it was $what: $why', ({ what, stageSince, newsSince, verified }) => {
    expect(stageAfter(lead, what, now)).toMatchObject({ stageSince, newsSince, verified });
  });

  it('counts the time for news from when the citizen has replied', () => {
    expect(stageAfter({ ...lead, stage: 'asked' }, 'citizen-replied', now)).toMatchObject({ newsSince: now });
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
