import { describe, expect, it } from '@jest/globals';
import type { DeadlineKind } from '#libs/contracts';
import { startAgain } from './start-again.js';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const aCase = { openedAt: at(2), stageSince: at(5), newsSince: at(4), handedBackAt: null };
const complaint = { receivedAt: at(1) };

describe('a clock that was lost began', () => {
  it.each([
    { kind: 'verification', day: 2, why: 'the case was opened' },
    { kind: 'resolution', day: 2, why: 'the case was opened' },
    { kind: 'interim-news', day: 4, why: 'the citizen last heard of it' },
    { kind: 'clarification', day: 5, why: 'the citizen was asked' },
    { kind: 'reply-window', day: 5, why: 'the answer arrived' },
  ] satisfies { kind: DeadlineKind; day: number; why: string }[])('as $kind when $why', ({ kind, day }) => {
    expect(startAgain(kind, { complaint, knownCase: aCase, cases: [aCase] })).toEqual(at(day));
  });

  it.each([
    { kind: 'statutory', cases: [], day: 1, why: 'it was filed' },
    { kind: 'triage', cases: [aCase], day: 1, why: 'it was filed' },
    { kind: 'triage', cases: [{ ...aCase, handedBackAt: at(7) }, aCase], day: 7, why: 'it came back' },
  ] as const)('as $kind of nobody’s complaint when $why', ({ kind, cases, day }) => {
    expect(startAgain(kind, { complaint, knownCase: null, cases })).toEqual(at(day));
  });
});
