import { describe, expect, it } from '@jest/globals';
import { kindOfLabel, lessonOf, weightOfLabel, type LabelSource } from './lesson-of.js';

const label = (source: LabelSource, institution: string, minute: number) => ({
  ...{ source, institution, kind: kindOfLabel(source), weight: weightOfLabel[source] },
  at: new Date(Date.parse('2026-11-23T03:00:00Z') + minute * 60_000),
});

describe('what officials’ deeds teach', () => {
  it.each([
    { labels: [], owner: null, not: [], why: 'nobody did anything' },
    { labels: [label('answered', 'pln', 1)], owner: 'pln', not: [], why: 'who answers owns it' },
    {
      labels: [label('triage', 'pln', 1), label('hand-back', 'pln', 2)],
      owner: null,
      not: ['pln'],
      why: 'what was handed back is nobody’s yet',
    },
    {
      labels: [label('triage', 'pln', 1), label('hand-back', 'pln', 2), label('triage', 'telkom', 3)],
      owner: 'telkom',
      not: ['pln'],
      why: 'the second choice stands',
    },
    {
      labels: [label('hand-back', 'pln', 1), label('triage', 'pln', 2), label('answered', 'pln', 3)],
      owner: 'pln',
      not: [],
      why: 'who answers after all owns it, whatever they said before',
    },
    {
      labels: [label('answered', 'pln', 1), label('confirmed', 'pln', 2), label('answered', 'telkom', 3)],
      owner: 'pln',
      not: [],
      why: 'the citizen’s word weighs more than a later answer',
    },
    {
      labels: [label('answered', 'pln', 1), label('answered', 'telkom', 2)],
      owner: 'telkom',
      not: [],
      why: 'of two alike the later one',
    },
  ])('$owner: $why', ({ labels, owner, not }) => {
    expect(lessonOf(labels)).toMatchObject({ owner, not });
  });

  it('weigh together', () => {
    expect(
      lessonOf([label('triage', 'pln', 1), label('answered', 'pln', 2), label('confirmed', 'pln', 3)]).weight,
    ).toBe(4);
  });
});
