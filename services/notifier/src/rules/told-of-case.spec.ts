import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { caseEntrusted, conversationOf, type EventContract } from '#libs/contracts';
import { pingBody, toldOf, webhookBody, webhookKinds } from './told-of-case.js';

const ofCase = {
  ...{ code: '26K7-4QXM-K', institution: { code: 'pln', name: 'PT PLN (Persero)' }, role: 'lead', sequence: 7 },
  publicUrl: 'https://salur.go.id',
};
const examples = '../../../../libs/contracts/examples';
/** The contract's golden example, as a handler gets it. */
function golden({ type, data }: EventContract) {
  const file = `${examples}/${type.replace('id.salur.', '')}.json`;
  return { type, data: data.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))) };
}
/** Of what the notifier hears of cases; who of an office works on one is told to that person alone. */
const heard = conversationOf('notifier').hears.filter(
  (contract) => contract.topic === 'salur.cases' && contract.type !== caseEntrusted.type,
);

describe('toldOf', () => {
  it('knows everything that is heard of cases', () => {
    expect(heard.map((contract) => toldOf(golden(contract)).kind).sort()).toEqual([...webhookKinds].sort());
  });

  it.each([
    { type: 'id.salur.case.opened.v1', kind: 'case.opened', state: 'assigned' },
    { type: 'id.salur.case.handed-back.v1', kind: 'case.handed_back', state: 'handed-back' },
    { type: 'id.salur.case.asked.v1', kind: 'case.asked', state: 'waiting' },
    { type: 'id.salur.case.closed.v1', kind: 'case.closed', state: 'closed' },
  ])('reads $type as $kind: the case is $state', ({ type, kind, state }) => {
    const contract = heard.find((one) => one.type === type);
    expect(contract && toldOf(golden(contract))).toMatchObject({ kind, state });
  });

  it.each([
    { data: { final: true }, state: 'answered', why: 'a final answer ends the work' },
    { data: { final: false }, state: null, why: 'an interim one is news' },
  ])('of an answer: $why', ({ data, state }) => {
    expect(toldOf({ type: 'id.salur.case.answered.v1', data })).toMatchObject({ state, more: data });
  });

  it.each([
    { to: 'bulog', state: null, why: 'the heir goes on' },
    { to: null, state: 'handed-back', why: 'of several heirs one is chosen' },
  ])('of a succession: $why', ({ to, state }) => {
    expect(toldOf({ type: 'id.salur.case.inherited.v1', data: { to } })).toMatchObject({ state });
  });

  it('refuses what is none of an institution’s business', () => {
    expect(() => toldOf({ type: 'id.salur.case.identity-read.v1', data: {} })).toThrow('not told');
  });
});

describe('webhookBody', () => {
  it('says what happened to which case, and where more is to be read', () => {
    const data = {
      caseId: 'c1',
      entryId: 'e1',
      answer: 'x',
      final: true,
      officer: 'o1',
      answeredAt: '2026-11-23T02:00:00Z',
    };
    expect(JSON.parse(webhookBody(toldOf({ type: 'id.salur.case.answered.v1', data }), ofCase))).toEqual({
      type: 'case.answered',
      timestamp: '2026-11-23T02:00:00Z',
      data: {
        ...{ caseId: 'c1', code: '26K7-4QXM-K', institution: { code: 'pln', name: 'PT PLN (Persero)' }, role: 'lead' },
        ...{ state: 'answered', final: true, sequence: 7, url: 'https://salur.go.id/desk/cases/c1' },
      },
    });
  });

  it('tells of no event what somebody wrote, nor who did it, and never more than a small message', () => {
    const clear = ['caseId', 'code', 'institution', 'role', 'state', 'sequence', 'url'];
    const words = ['because', 'until', 'final', 'how'];
    const bodies = heard.map((contract) => webhookBody(toldOf(golden(contract)), ofCase));
    const names = bodies.flatMap((body) => Object.keys((JSON.parse(body) as { data: object }).data));
    expect([...new Set(names)].sort()).toEqual([...clear, ...words].sort());
    expect(Math.max(...bodies.map(({ length }) => length))).toBeLessThan(1_000);
  });
});

describe('pingBody', () => {
  it('is of no case', () => {
    expect(JSON.parse(pingBody(new Date(0)))).toEqual({
      type: 'ping',
      timestamp: '1970-01-01T00:00:00.000Z',
      data: {},
    });
  });
});
