import { describe, expect, it } from '@jest/globals';
import { compareDecisions } from './compare-decisions.js';

const decision = (more: object = {}, reason: object = {}) => ({
  ...{ outcome: 'assigned', institution: 'pln', candidates: [{ code: 'pln', confidence: 0.9 }], ...more },
  reason: { rule: 'named-in-text', found: ['pln'], ...reason },
});

describe('two decisions', () => {
  it('are identical where they say the same, in whatever order', () => {
    const { outcome, institution, candidates } = decision();
    const reason = { found: ['pln'], rule: 'named-in-text', modelVersion: undefined };
    const other = { reason, candidates, institution, outcome };
    expect(compareDecisions<{ reason: object }>(decision(), other)).toEqual({ result: 'identical', bytes: 139 });
  });

  it.each([
    {
      made: decision({ institution: 'telkom' }),
      differences: [{ field: 'institution', was: '"pln"', is: '"telkom"' }],
      why: 'another owner',
    },
    {
      made: decision({}, { rule: 'category', modelVersion: '2' }),
      differences: [
        { field: 'reason.modelVersion', was: null, is: '"2"' },
        { field: 'reason.rule', was: '"named-in-text"', is: '"category"' },
      ],
      why: 'another reason',
    },
    {
      made: { ...decision({ outcome: 'triage' }), note: undefined },
      differences: [{ field: 'outcome', was: '"assigned"', is: '"triage"' }],
      why: 'what is undefined says nothing',
    },
    {
      made: decision({ candidates: [{ code: 'pln', confidence: 0.8 }] }),
      differences: [
        {
          ...{ field: 'candidates', was: '[{"code":"pln","confidence":0.9}]' },
          is: '[{"code":"pln","confidence":0.8}]',
        },
      ],
      why: 'another probability',
    },
  ])('differ in each field that says something else: $why', ({ made, differences }) => {
    expect(compareDecisions(decision(), made)).toEqual({ result: 'different', differences });
  });
});
