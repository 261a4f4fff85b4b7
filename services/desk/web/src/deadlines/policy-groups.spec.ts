import { describe, expect, it } from '@jest/globals';
import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { policyGroups, saysAll, type StandingPolicy } from './policy-groups.js';

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
});
