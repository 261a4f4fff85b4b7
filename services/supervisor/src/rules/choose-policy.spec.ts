import { describe, expect, it } from '@jest/globals';
import { choosePolicy, type DatedPolicy } from './choose-policy.js';

const policy = (version: string, more: Partial<DatedPolicy> = {}): DatedPolicy => ({
  kind: 'resolution',
  class: null,
  amount: 14,
  unit: 'working-day',
  remindBefore: 2,
  effectiveFrom: '2018-01-01',
  version,
  sequence: 1,
  ...more,
});
const wanted = { kind: 'resolution', class: 'complaint', on: '2026-11-23' } as const;

describe('choosePolicy', () => {
  it.each([
    { of: [policy('all')], chosen: 'all', why: 'it holds for every class' },
    { of: [policy('all'), policy('own', { class: 'complaint' })], chosen: 'own', why: 'the class has one of its own' },
    { of: [policy('other', { class: 'aspiration' })], chosen: undefined, why: 'another class is another matter' },
    { of: [policy('other', { kind: 'triage' })], chosen: undefined, why: 'another stage is another matter' },
    {
      of: [policy('old'), policy('new', { effectiveFrom: '2025-03-01' })],
      chosen: 'new',
      why: 'the younger one holds',
    },
    {
      of: [policy('now'), policy('soon', { effectiveFrom: '2026-11-24' })],
      chosen: 'now',
      why: 'tomorrow’s rule is not today’s',
    },
    { of: [policy('today', { effectiveFrom: '2026-11-23' })], chosen: 'today', why: 'it holds from its day on' },
    {
      of: [policy('wrong'), policy('right', { sequence: 2 })],
      chosen: 'right',
      why: 'the later word corrects the earlier',
    },
    {
      of: [policy('ended', { effectiveTo: '2026-11-23' })],
      chosen: undefined,
      why: 'it ended with the day before',
    },
    { of: [policy('ending', { effectiveTo: '2026-11-24' })], chosen: 'ending', why: 'it holds on its last day' },
    {
      of: [policy('ended', { sequence: 2, effectiveTo: '2026-11-01' }), policy('endless')],
      chosen: undefined,
      why: 'what ended it is the later word',
    },
    { of: [], chosen: undefined, why: 'the directory has said nothing yet' },
  ])('chooses $chosen: $why', ({ of, chosen }) => {
    expect(choosePolicy(of, wanted)?.version).toBe(chosen);
  });
});
