import { describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { aFact } from '../fixtures/a-story.js';
import type { Fact } from './fact.js';
import { standardsOf, type StandardKind } from './standards.js';
import type { StatusKey } from './story.js';

const calendar = { version: '1', holidays: new Set(['2026-11-25']) };
/** Noon in Jakarta of a day in November 2026; the 23rd is a Monday. */
const day = (date: number) => new Date(Date.UTC(2026, 10, date, 5));
const caseId = uuidV7();

const clock = (kind: StandardKind, from: number, dueOn: string, of: string | null = null) =>
  aFact('deadline-set', {
    data: { kind, caseId: of, startedAt: day(from).toISOString(), dueOn },
    sequence: from,
    at: day(from),
  });
const judge = (facts: readonly Fact[], now: number, status: StatusKey = 'in-progress') =>
  standardsOf({ facts, status }, calendar, day(now)).map(({ kind, allowed, used, state }) => [
    kind,
    allowed,
    used,
    state,
  ]);

describe('standardsOf', () => {
  it('counts working days, and neither holidays nor weekends', () => {
    expect(judge([clock('triage', 23, '2026-11-27')], 30)).toEqual([['triage', 3, 4, 'overrun']]);
  });

  it('ends a stage with what is done, whoever does it', () => {
    const facts = [
      clock('triage', 23, '2026-11-27'),
      aFact('assigned', { at: day(24) }),
      clock('verification', 24, '2026-11-30', caseId),
      aFact('accepted', { data: { caseId: uuidV7() }, at: day(24) }),
      aFact('accepted', { data: { caseId }, at: day(26) }),
      clock('first-follow-up', 24, '2026-12-01', caseId),
      aFact('taken', { data: { caseId }, at: day(27) }),
    ];
    expect(judge(facts, 30)).toEqual([
      ['triage', 3, 1, 'kept'],
      ['verification', 3, 1, 'kept'],
      ['first-follow-up', 4, 2, 'kept'],
    ]);
  });

  it('allows what the latest clock of a kind allows', () => {
    const facts = [clock('triage', 23, '2026-11-24'), clock('triage', 24, '2026-11-30')];
    expect(judge(facts, 26)).toEqual([['triage', 3, 1, 'running']]);
  });

  it.each([
    { status: 'in-progress', expected: [4, 'running'], why: 'an answer that was not accepted ended nothing' },
    { status: 'answered', expected: [2, 'kept'], why: 'the last final answer ended it' },
    { status: 'closed', expected: [2, 'kept'], why: 'the answer came before the closing' },
  ] as const)('takes the whole time of what is $status: $why', ({ status, expected }) => {
    const facts = [
      clock('total', 23, '2026-12-11'),
      aFact('answered', { data: { caseId, final: true }, at: day(26) }),
      aFact('closed', { data: { caseId }, at: day(27) }),
    ];
    expect(judge(facts, 30, status)).toEqual([['total', 13, ...expected]]);
  });

  it('ends with the complaint where there was no answer', () => {
    const facts = [clock('total', 23, '2026-12-11'), aFact('withdrawn', { at: day(24) })];
    expect(judge(facts, 30, 'withdrawn')).toEqual([['total', 13, 1, 'kept']]);
  });
});
