import { describe, expect, it } from '@jest/globals';
import { deadlineKinds, type DeadlineKind } from '#libs/contracts';
import { findFaults, type CheckedClock, type StandingCase } from './find-faults.js';

const aLead = (more: Partial<StandingCase> = {}): StandingCase => ({
  ...{ id: 'a', role: 'lead', stage: 'working', verified: true, begun: true, endedAt: null },
  stageSince: new Date('2026-11-23T03:00:00Z'),
  ...more,
});
const aClock = (kind: DeadlineKind, caseId: string | null = 'a', state: CheckedClock['state'] = 'armed') => ({
  ...{ id: `${kind}-${caseId ?? ''}`, kind, caseId, state },
  ...{ pausedBy: ['clarification' as const], dueAt: new Date('2026-12-01T00:00:00Z') },
});
const total = aClock('total', null);
const found = (cases: StandingCase[], clocks: CheckedClock[], unowned = false, asked: readonly DeadlineKind[] = []) =>
  findFaults({ unowned }, cases, clocks, (kind) => asked.includes(kind)).map((fault) =>
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
        aLead({ id: 'd', endedAt: new Date('2026-11-25T03:00:00Z') }),
      ],
      clocks: [total, aClock('resolution'), aClock('co-owner', 'b')],
    },
    {
      why: 'more was promised than a policy asks for',
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
      ...{
        cases: [aLead({ endedAt: new Date('2026-11-25T03:00:00Z') })],
        clocks: [total, aClock('resolution'), aClock('interim-news')],
      },
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

  it.each([
    { what: 'missing statutory -', why: 'nobody has answered', cases: [] },
    { what: 'missing verification a', why: 'nobody has verified it', cases: [aLead({ verified: false })] },
    { what: 'missing interim-news a', why: 'the citizen waits', cases: [aLead({ stage: 'postponed' })] },
  ] as const)('lack what a policy asks for: $what, as $why', ({ what, cases }) => {
    expect(found([...cases], [], false, deadlineKinds)).toContain(what);
    expect(found([...cases], [], false, [])).not.toContain(what);
  });

  it.each([
    { why: 'the answer is there', cases: [aLead({ stage: 'answered' })] },
    { why: 'the case is over', cases: [aLead({ endedAt: new Date('2026-11-25T03:00:00Z'), verified: false })] },
    { why: 'a co-owner tells the citizen nothing', cases: [aLead({ role: 'co-owner', verified: false })] },
    { why: 'a question was news', cases: [aLead({ stage: 'asked' })] },
  ])('lack no news and no verification when $why', ({ cases }) => {
    const missing = found(cases, [], false, deadlineKinds);
    expect(missing.filter((one) => /verification|interim-news/.test(one))).toEqual([]);
  });

  it('run on although the citizen is waited for, unless they had run out before', () => {
    const clocks = [total, aClock('resolution'), aClock('clarification')];
    expect(found([aLead({ stage: 'asked' })], clocks)).toEqual(['running-on resolution']);
    const late = clocks.map((clock) => ({ ...clock, dueAt: new Date('2026-11-20T00:00:00Z') }));
    expect(found([aLead({ stage: 'asked' })], late)).toEqual([]);
  });
});
