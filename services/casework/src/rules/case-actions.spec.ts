import { describe, expect, it } from '@jest/globals';
import { actionsOpenTo, fits, stepOf, type CaseFacts } from './case-actions.js';

const facts = (wish: Partial<CaseFacts> = {}): CaseFacts => ({
  ...{ status: 'in-progress', role: 'lead', how: null, needsApproval: false, cameDown: false, checkDue: false },
  ...wish,
});

describe('the step that an action is', () => {
  it.each([
    { choice: { action: 'answer' }, of: {}, step: 'answer-for-now', why: 'it is not the last word' },
    { choice: { action: 'answer', final: true }, of: {}, step: 'answer-finally', why: 'it is' },
    {
      choice: { action: 'answer', final: true },
      of: { needsApproval: true },
      step: 'propose-answer',
      why: 'two read it',
    },
    { choice: { action: 'hand-back' }, of: {}, step: 'hand-back', why: 'the router chose them' },
    { choice: { action: 'hand-back' }, of: { cameDown: true }, step: 'send-up', why: 'a higher unit chose them' },
    { choice: { action: 'check', passed: true }, of: {}, step: 'pass-check', why: 'it was done well' },
    { choice: { action: 'check' }, of: {}, step: 'fail-check', why: 'it was not' },
    { choice: { action: 'take' }, of: {}, step: 'take', why: 'it is one' },
  ] as const)('$choice.action is $step when $of, because $why', ({ choice, of, step }) => {
    expect(stepOf(choice, facts(of))).toBe(step);
  });
});

describe('what a page offers', () => {
  const work = [
    'classify',
    'dispose',
    'entrust',
    'ask',
    'answer',
    'note',
    'mark',
    'postpone',
    'hand-back',
    'archive',
    'merge',
  ];
  it.each([
    {
      actor: 'officer',
      of: { status: 'received' },
      offers: ['verify', 'classify', 'dispose', 'note', 'mark', 'hand-back', 'archive', 'merge'],
    },
    { actor: 'officer', of: {}, offers: work },
    {
      actor: 'officer',
      of: { role: 'co-owner' },
      offers: ['dispose', 'entrust', 'contribute', 'note', 'mark', 'postpone', 'hand-back'],
    },
    {
      actor: 'officer',
      of: { status: 'in-review' },
      offers: ['classify', 'entrust', 'approve', 'return', 'note', 'mark'],
    },
    { actor: 'officer', of: { status: 'answered' }, offers: ['note', 'mark'] },
    { actor: 'officer', of: { status: 'closed' }, offers: ['note'] },
    { actor: 'officer', of: { status: 'closed', how: 'merged' }, offers: ['note', 'unmerge'] },
    { actor: 'officer', of: { status: 'closed', how: 'merged', role: 'co-owner' }, offers: ['note'] },
    { actor: 'officer', of: { status: 'handed-back' }, offers: [] },
    { actor: 'superior', of: { status: 'appealed' }, offers: ['note', 'mark', 'uphold', 'dismiss'] },
    { actor: 'coordinator', of: { status: 'closed', checkDue: true }, offers: ['note', 'check'] },
    { actor: 'coordinator', of: {}, offers: ['classify', 'dispose', 'entrust', 'note', 'mark', 'archive', 'merge'] },
    { actor: 'triage', of: {}, offers: [] },
    { actor: 'administrator', of: {}, offers: [] },
  ] as const)('to a $actor of a case that is $of: $offers', ({ actor, of, offers }) => {
    expect(actionsOpenTo(actor, facts(of))).toEqual(offers);
  });

  it('looks a second time only at what the sample chose', () => {
    expect([fits('check', facts({ checkDue: true })), fits('check', facts())]).toEqual([true, false]);
  });
});
