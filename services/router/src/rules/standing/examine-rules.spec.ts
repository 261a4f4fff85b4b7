import { describe, expect, it } from '@jest/globals';
import { complaintClasses, doorNames } from '#libs/contracts';
import { examineRules, isUnconditional } from './examine-rules.js';
import type { Conditions, StandingRule } from './standing-rule.js';

const empty: Conditions = { services: [], places: [], words: [], doors: [], classes: [] };
const rule = (id: string, owner: string, when: Partial<Conditions>): StandingRule => ({
  ...{ id, version: 1, name: id, owner, position: id.charCodeAt(0) },
  ...{ outcome: 'institution', others: [] },
  when: { ...empty, ...when },
});
const heirs: Readonly<Record<string, string | null>> = { gone: null, 'kementerian-bumn': 'bp-bumn' };
const examine = (...rules: StandingRule[]) =>
  examineRules(rules, (code) => (code in heirs ? (heirs[code] ?? null) : code));

describe('beside each other, rules', () => {
  it('meet without a conflict only where they make the same of a complaint', () => {
    const a = rule('a', 'pln', { words: ['rel'] });
    const like = (more: object) => ({ ...rule('b', 'pln', { places: ['33'] }), ...more });
    expect(examine(a, like({}))).toEqual([]);
    const conflict = [{ kind: 'conflict', rule: 'b', with: 'a' }];
    expect(examine(a, like({ others: ['kai'] }))).toEqual(conflict);
    expect(examine(a, like({ outcome: 'desk', owner: null }))).toEqual(conflict);
    expect(examine(like({ others: ['kai', 'gone'] }))).toEqual([{ kind: 'owner-gone', rule: 'b', owner: 'gone' }]);
  });

  it.each([
    {
      rules: [rule('a', 'pln', { places: ['33'] }), rule('b', 'kai', { places: ['33.03'], words: ['rel'] })],
      findings: [{ kind: 'dead', rule: 'b', because: 'a' }],
      why: 'the first takes the whole province, also with the same words',
    },
    {
      rules: [rule('a', 'pln', { words: ['rel'] }), rule('b', 'kai', { places: ['33'] })],
      findings: [{ kind: 'conflict', rule: 'b', with: 'a' }],
      why: 'rails in the province meet both',
    },
    {
      rules: [rule('a', 'pln', { places: ['33'] }), rule('b', 'kai', { places: ['32'] })],
      findings: [],
      why: 'the places exclude each other',
    },
    {
      rules: [rule('a', 'pln', { doors: ['sms'] }), rule('b', 'kai', { doors: ['web'] })],
      findings: [],
      why: 'the doors exclude each other',
    },
    {
      rules: [rule('a', 'pln', { words: ['rel'] }), rule('b', 'pln', { places: ['33'] })],
      findings: [],
      why: 'both say the same owner',
    },
    {
      rules: [rule('a', 'pln', { places: ['33.03'] }), rule('b', 'kai', { places: ['33'] })],
      findings: [{ kind: 'conflict', rule: 'b', with: 'a' }],
      why: 'the second is wider, not dead',
    },
    {
      rules: [rule('a', 'gone', { words: ['rel'] })],
      findings: [{ kind: 'owner-gone', rule: 'a', owner: 'gone' }],
      why: 'the owner is no more',
    },
  ])('are found $findings: $why', ({ rules, findings }) => {
    expect(examine(...rules)).toEqual(findings);
  });

  it('of the same position are asked by their id', () => {
    const alike = [rule('b', 'kai', { words: ['rel'] }), rule('a', 'pln', { words: ['rel'] })];
    expect(
      examineRules(
        alike.map((one) => ({ ...one, position: 1 })),
        (code) => code,
      ),
    ).toEqual([{ kind: 'dead', rule: 'b', because: 'a' }]);
  });
});

describe('a rule that decides nothing any more', () => {
  const asking = (...others: string[]): StandingRule => ({
    ...rule('a', 'pln', { words: ['rel'] }),
    ...{ outcome: 'citizen', owner: null, others },
  });

  it.each([
    {
      first: asking('bp-bumn', 'kementerian-bumn'),
      findings: [{ kind: 'one-left', rule: 'a' }],
      why: 'the two between whom it asks have merged',
    },
    {
      first: asking('pln', 'gone'),
      findings: [
        { kind: 'owner-gone', rule: 'a', owner: 'gone' },
        { kind: 'one-left', rule: 'a' },
      ],
      why: 'one of them is no more',
    },
    {
      first: rule('a', 'gone', { words: ['rel'] }),
      findings: [{ kind: 'owner-gone', rule: 'a', owner: 'gone' }],
      why: 'its owner is no more',
    },
    {
      first: asking('pln', 'bp-bumn', 'kementerian-bumn'),
      findings: [{ kind: 'dead', rule: 'b', because: 'a' }],
      why: 'two are left to ask between, and it decides',
    },
  ])('kills none behind it: $why', ({ first, findings }) => {
    expect(examine(first, rule('b', 'kai', { words: ['rel'] }))).toEqual(findings);
  });
});

describe('a rule without a condition', () => {
  it('is one for everything', () => {
    expect(isUnconditional(empty)).toBe(true);
    expect(isUnconditional({ ...empty, doors: ['web'] })).toBe(false);
  });

  it('is also one that lists all there is', () => {
    const [doors, classes] = [[...doorNames], [...complaintClasses]];
    expect(isUnconditional({ ...empty, doors, classes })).toBe(true);
    expect(isUnconditional({ ...empty, doors, classes: ['complaint'] })).toBe(false);
    expect(isUnconditional({ ...empty, doors, words: ['tol'] })).toBe(false);
  });
});

describe('rules of one position', () => {
  it('are asked in the order of their ids, however they are given', () => {
    const same = (id: string) => ({ ...rule(id, 'pln', { places: ['33'] }), position: 1 });
    for (const given of [
      [same('a'), same('b')],
      [same('b'), same('a')],
    ])
      expect(examine(...given)).toEqual([{ kind: 'dead', rule: 'b', because: 'a' }]);
  });
});
