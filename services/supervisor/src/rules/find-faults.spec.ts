import { describe, expect, it } from '@jest/globals';
import type { DeadlineKind } from '#libs/contracts';
import { findFaults, type CheckedClock, type StandingCase } from './find-faults.js';

const aLead = (more: Partial<StandingCase> = {}): StandingCase => ({
  ...{ id: 'a', role: 'lead', stage: 'working', begun: true, isOver: false },
  ...more,
});
const aClock = (kind: DeadlineKind, caseId: string | null = 'a', state: CheckedClock['state'] = 'armed') => ({
  ...{ id: `${kind}-${caseId ?? ''}`, kind, caseId, state },
  pausedBy: ['clarification' as const],
});
const total = aClock('total', null);
const found = (cases: StandingCase[], clocks: CheckedClock[], unowned = false) =>
  findFaults({ unowned }, cases, clocks).map((fault) =>
    fault.what === 'missing' ? `missing ${fault.kind} ${fault.caseId ?? '-'}` : `${fault.what} ${fault.clock.kind}`,
  );

describe('the clocks of a complaint', () => {
  it.each([
    { why: 'nobody owns it', unowned: true, cases: [], clocks: [total, aClock('triage', null)] },
    { why: 'it waits for its case', unowned: false, cases: [], clocks: [total] },
    { why: 'somebody works on it', unowned: false, cases: [aLead()], clocks: [total, aClock('resolution')] },
    {
      why: 'the citizen is asked',
      unowned: false,
      cases: [aLead({ stage: 'asked' })],
      clocks: [total, aClock('resolution', 'a', 'paused'), aClock('clarification')],
    },
    { why: 'it is answered', unowned: false, cases: [aLead({ stage: 'delivered' })], clocks: [aClock('reply-window')] },
    {
      why: 'a co-owner helps, and another has',
      unowned: false,
      cases: [
        aLead(),
        aLead({ id: 'b', role: 'co-owner' }),
        aLead({ id: 'c', role: 'co-owner', stage: 'contributed' }),
        aLead({ id: 'd', isOver: true }),
      ],
      clocks: [total, aClock('resolution'), aClock('co-owner', 'b')],
    },
    {
      why: 'a policy asks for more than must be',
      unowned: false,
      cases: [aLead()],
      clocks: [total, aClock('statutory', null), aClock('resolution'), aClock('interim-news')],
    },
  ])('are as they must be when $why', ({ unowned, cases, clocks }) => {
    expect(found(cases, clocks, unowned)).toEqual([]);
  });

  it.each([
    { what: ['missing total -', 'missing triage -'], unowned: true, cases: [], clocks: [] },
    {
      ...{ what: ['missing resolution a', 'missing first-follow-up a'], unowned: false },
      ...{ cases: [aLead({ begun: false })], clocks: [total, aClock('resolution', 'a', 'met')] },
    },
    {
      ...{ what: ['doubled resolution'], unowned: false },
      ...{ cases: [aLead()], clocks: [total, aClock('resolution'), { ...aClock('resolution'), id: 'second' }] },
    },
    {
      ...{ what: ['undemanded resolution', 'undemanded interim-news'], unowned: false },
      ...{ cases: [aLead({ isOver: true })], clocks: [total, aClock('resolution'), aClock('interim-news')] },
    },
    {
      ...{ what: ['undemanded statutory'], unowned: false },
      ...{ cases: [aLead({ stage: 'answered' })], clocks: [aClock('statutory', null), aClock('delivery')] },
    },
    {
      ...{ what: ['standing-still resolution'], unowned: false },
      ...{ cases: [aLead()], clocks: [total, aClock('resolution', 'a', 'paused')] },
    },
    {
      ...{ what: ['standing-still resolution'], unowned: false },
      ...{ cases: [aLead({ stage: 'postponed' })], clocks: [total, aClock('resolution', 'a', 'paused')] },
    },
  ])('are told apart: $what', ({ what, unowned, cases, clocks }) => {
    expect(found(cases, clocks, unowned)).toEqual(what);
  });
});
