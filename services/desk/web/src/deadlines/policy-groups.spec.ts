import { describe, expect, it } from '@jest/globals';
import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { likeOthers, policyGroups, saysAll, type StandingPolicy } from './policy-groups.js';

const aRow = (id: string, kind: DeadlinePolicy['kind']): StandingPolicy => ({
  policy: { id, kind } as DeadlinePolicy,
  standing: 'active',
});

describe('policies', () => {
  it('stand together by stage, in the order in which the stages appear', () => {
    const groups = policyGroups([aRow('a', 'triage'), aRow('b', 'total'), aRow('c', 'triage')]);
    expect(groups.map(({ kind, rows }) => [kind, rows.map(({ policy }) => policy.id)])).toEqual([
      ['triage', ['a', 'c']],
      ['total', ['b']],
    ]);
  });

  it.each([
    { wanted: '', is: true, why: 'nothing is looked for' },
    { wanted: 'peny asp', is: true, why: 'words may be short' },
    { wanted: 'ASPIRASI', is: true, why: 'large or small' },
    { wanted: 'lesai', is: false, why: 'it begins no word' },
    { wanted: 'penyelesaian triase', is: false, why: 'one word is missing' },
    { wanted: '5 hari', is: true, why: 'a length is looked for as well' },
  ])('are found by $wanted: $is, for $why', ({ wanted, is }) => {
    expect(saysAll('Penyelesaian: Aspirasi 5 hari kerja', wanted)).toBe(is);
  });

  const ofClass = (itsClass: DeadlinePolicy['class'], standing: StandingPolicy['standing'] = 'active') => ({
    policy: { id: itsClass ?? 'all', kind: 'statutory', class: itsClass, amount: 10 } as DeadlinePolicy,
    standing,
  });

  it.each([
    { has: [ofClass('aspiration')], is: null, why: 'none holds for all' },
    { has: [ofClass(null)], is: 'complaint', why: 'the first class has none' },
    { has: [ofClass(null), ofClass('complaint')], is: 'aspiration', why: 'the next has none' },
    { has: [ofClass(null), ofClass('complaint', 'past')], is: 'complaint', why: 'its own is over' },
  ])('are added for $is, where $why', ({ has, is }) => {
    expect(likeOthers(has, ['complaint', 'aspiration'])).toMatchObject({ class: is, amount: 10, kind: 'statutory' });
  });

  it('are added for nobody where every class has its own, and where there is none to begin with', () => {
    expect(likeOthers([ofClass(null), ofClass('complaint', 'planned')], ['complaint'])).toBeNull();
    expect(likeOthers([], ['complaint'])).toBeNull();
  });
});
