import { describe, expect, it } from '@jest/globals';
import { deadlineKinds } from '#libs/contracts';
import { clockTable, turnsOf, type Occurrence } from './clock-table.js';
import type { ClockState } from './clock.js';
import { planTurns } from './plan-turns.js';

const standing = (kind: (typeof deadlineKinds)[number], state: ClockState, caseId: string | null = 'a') => ({
  kind,
  state,
  caseId,
});

describe('the table of clocks', () => {
  it.each([
    { what: 'filed', kind: 'total', action: 'arm', why: 'the citizen’s time runs from the filing' },
    { what: 'filed', kind: 'triage', action: 'arm', why: 'from the first minute somebody must find an owner' },
    { what: 'sent-to-triage', kind: 'triage', action: 'arm', why: 'a person must find an owner' },
    { what: 'assigned', kind: 'triage', action: 'meet', why: 'there is an owner' },
    { what: 'opened', kind: 'first-follow-up', action: 'arm', why: 'the institution must react' },
    { what: 'opened', kind: 'resolution', action: 'arm', why: 'the institution must answer' },
    { what: 'taken', kind: 'first-follow-up', action: 'meet', why: 'it has reacted' },
    { what: 'asked', kind: 'resolution', action: 'pause', why: 'it is the citizen’s turn' },
    { what: 'asked', kind: 'clarification', action: 'arm', why: 'a pause has an end' },
    { what: 'asked', kind: 'total', action: undefined, why: 'a question costs the citizen nothing less' },
    { what: 'citizen-replied', kind: 'resolution', action: 'resume', why: 'it is the institution’s turn' },
    { what: 'clarification-ended', kind: 'resolution', action: 'resume', why: 'silence does not free the institution' },
    { what: 'answered-finally', kind: 'delivery', action: 'arm', why: 'it must reach the citizen' },
    { what: 'answer-delivered', kind: 'reply-window', action: 'arm', why: 'the citizen may object' },
    { what: 'answered-finally', kind: 'reply-window', action: 'end', why: 'no earlier answer is weighed any more' },
    { what: 'answered-finally', kind: 'total', action: 'meet', why: 'the citizen has an answer' },
    { what: 'citizen-not-content', kind: 'total', action: 'reopen', why: 'the answer was none' },
    { what: 'handed-back', kind: 'resolution', action: 'end', why: 'it is not theirs' },
    { what: 'handed-back', kind: 'triage', action: 'arm', why: 'nobody owns it' },
    { what: 'unmerged', kind: 'resolution', action: 'put-back', why: 'a merger taken back never was' },
    { what: 'unmerged', kind: 'triage', action: undefined, why: 'there is an owner' },
    {
      what: 'handed-back',
      kind: 'total',
      action: undefined,
      why: 'that the hub looks again is not the citizen’s loss',
    },
  ] as const)('$what → $kind: $action, because $why', ({ what, kind, action }) => {
    expect(clockTable[what][kind]).toBe(action);
  });

  it.each(['closed', 'withdrawn'] as const)('ends every kind when the complaint is %s', (what) => {
    expect(turnsOf(what)).toHaveLength(deadlineKinds.length);
  });

  it('arms a clock of every kind somewhere, and stops what it arms', () => {
    const done = (actions: string[]) =>
      new Set(
        (Object.keys(clockTable) as Occurrence[])
          .flatMap(turnsOf)
          .filter(([, action]) => actions.includes(action))
          .map(([kind]) => kind),
      );
    expect(done(['arm'])).toEqual(new Set(deadlineKinds));
    expect(done(['meet', 'end'])).toEqual(new Set(deadlineKinds));
  });
});

describe('planTurns', () => {
  it('arms what does not run yet', () => {
    expect(planTurns([], 'filed', null)).toEqual([{ arm: 'total' }, { arm: 'triage' }, { arm: 'statutory' }]);
  });

  it.each(['armed', 'paused', 'passed'] as const)('does not arm again what is %s', (state) => {
    expect(planTurns([standing('triage', state, null)], 'sent-to-triage', null)).toEqual([]);
  });

  it('arms anew what was met', () => {
    expect(planTurns([standing('triage', 'met', null)], 'sent-to-triage', null)).toEqual([{ arm: 'triage' }]);
  });

  it('leaves alone the clocks of other cases', () => {
    const [mine, other] = [standing('first-follow-up', 'armed'), standing('first-follow-up', 'armed', 'b')];
    expect(planTurns([mine, other], 'taken', 'a')).toEqual([{ clock: mine, action: 'meet' }]);
  });

  it('takes a withdrawal for all cases', () => {
    const clocks = [
      standing('resolution', 'armed'),
      standing('resolution', 'ended', 'b'),
      standing('total', 'armed', null),
    ];
    expect(planTurns(clocks, 'withdrawn', null)).toHaveLength(3);
  });

  it('takes up again only the latest of a kind', () => {
    const [first, second] = [standing('resolution', 'met'), standing('resolution', 'met')];
    const turns = planTurns([first, second], 'citizen-not-content', 'a').filter((one) => 'clock' in one);
    expect(turns).toEqual([{ clock: second, action: 'reopen' }]);
    expect(turns[0]?.clock).toBe(second);
  });

  it('puts nothing back beside what was asked for anew meanwhile', () => {
    const clearedAt = new Date('2026-11-23T03:00:00Z');
    const stopped = [standing('resolution', 'ended'), standing('co-owner', 'ended')];
    const clocks = [...stopped.map((one) => ({ ...one, clearedAt })), standing('co-owner', 'armed')];
    expect(planTurns(clocks, 'unmerged', 'a', clearedAt)).toEqual([{ clock: clocks[0], action: 'put-back' }]);
  });
});
