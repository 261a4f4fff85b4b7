import { describe, expect, it } from '@jest/globals';
import { driftOf, type Span } from './drift-of.js';

const span = (wish: Partial<Span> = {}): Span => ({
  ...{ verdicts: 200, meanProbability: 0.8, meanUnseen: 0.2, assignments: 200, handBacks: 10 },
  ...wish,
});

describe('drift', () => {
  it.each([
    { now: span(), warnings: [], why: 'nothing has moved' },
    { now: span({ meanProbability: 0.65 }), warnings: ['confidence'], why: 'the model is less sure' },
    { now: span({ meanUnseen: 0.35 }), warnings: ['unseen'], why: 'people use other words' },
    { now: span({ handBacks: 30 }), warnings: ['hand-backs'], why: 'more comes back' },
    { now: span({ verdicts: 10, meanProbability: 0.1 }), warnings: [], why: 'ten texts say nothing' },
    { now: span({ assignments: 0, handBacks: 0 }), warnings: [], why: 'nobody was given anything' },
  ])('$warnings: $why', ({ now, warnings }) => {
    expect(driftOf(now, span()).warnings).toEqual(warnings);
  });

  it('is told in figures', () => {
    expect(driftOf(span(), span())).toMatchObject({ confidence: 0.8, unseen: 0.2, handBackRate: 0.05 });
  });

  it('tells no figure of what nobody has seen', () => {
    const nothing = span({ verdicts: 0, meanProbability: 0, meanUnseen: 0, assignments: 0, handBacks: 0 });
    expect(driftOf(nothing, span())).toEqual({ confidence: null, unseen: null, handBackRate: null, warnings: [] });
  });
});
