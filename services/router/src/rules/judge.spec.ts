import { describe, expect, it } from '@jest/globals';
import { aKnowledge } from '../fixtures/a-small-directory.js';
import { ruledOf, signalOf, type Signals } from './blend-signals.js';
import { noEvidence } from './gather-evidence.js';
import { shippedFigures, type Figures } from './figures.js';
import { judge } from './judge.js';
import type { Ranked } from './rank-suspects.js';

const knowledge = aKnowledge();
const nothing: Signals = { named: 0, described: 0, alike: 0, learned: 0, left: 0, ruled: 1 };

interface Seen extends Partial<Signals> {
  readonly probability?: number;
  /** Where the words stand that speak for it, numbers of words of five letters; absent: apart from the other’s. */
  readonly words?: readonly number[];
}

const seen = (code: string, { probability = 0.01, words = code === 'pln' ? [0] : [1], ...signals }: Seen): Ranked => ({
  ...{ code, probability, signals: { ...nothing, ...signals } },
  evidence: {
    ...{ ...noEvidence(code), named: signals.named ?? 0, topics: signals.described ?? 0 },
    marks: words.map((word) => ({ start: word * 6, end: word * 6 + 5, step: 'described', word: '' })),
  },
});

const judged = (top: Seen, rival: Seen) =>
  judge([seen('pln', { probability: 0.96, ...top }), seen('kai', rival)], {
    ...{
      chosen: null,
      isReply: false,
      nature: 'complaint',
      sureEnough: 0.88,
      words: [],
      knowledge,
      figures: shippedFigures,
    },
  }).rule;

describe('the figures of officials', () => {
  const ranked = [seen('pln', { probability: 0.55 }), seen('kai', { probability: 0.3 })];
  const kai = knowledge.institutions.get('kai') ?? null;
  const by = (figures: Partial<Figures>, chosen = kai) =>
    judge(ranked, {
      ...{ chosen, isReply: false, nature: 'complaint', sureEnough: 0.88, words: [], knowledge },
      figures: { ...shippedFigures, ...figures },
    });

  it('say how probable a rival must be to contradict what the citizen chose', () => {
    expect(by({}).rule).toBe('chosen-by-citizen');
    expect(by({ contradiction: 0.5 }).rule).toBe('ambiguous');
  });

  it.each([
    { named: 2, words: [0], described: 0.7, asked: 0, why: 'the likelier is named, and all is said of both' },
    {
      named: 2,
      words: [0, 2],
      described: 1.2,
      asked: 0,
      why: 'what is said of the other alone is no more than a hint',
    },
    { named: 2, words: [2], described: 1, asked: 2, why: 'something else is said of the other' },
    { named: 1, words: [0], described: 0.7, asked: 2, why: 'the likelier is not clearly named' },
  ])('ask between $asked: $why', ({ named, words, described, asked }) => {
    const [one, other] = [
      seen('pln', { probability: 0.55, named }),
      seen('kai', { probability: 0.3, words, described }),
    ];
    const verdict = judge([one, other], {
      ...{ chosen: null, isReply: false, nature: 'complaint', sureEnough: 0.88, words: [], knowledge },
      figures: shippedFigures,
    });
    expect('between' in verdict ? verdict.between.length : null).toBe(asked);
  });

  it('say how sure a choice is', () => {
    expect(by({ choice: 0.7 }).confidence).toBe(0.7);
  });

  it.each([
    { figures: {}, asked: 2, why: 'both are probable' },
    { figures: { 'question-together': 0.9 }, asked: 0, why: 'together they are not probable enough' },
    { figures: { 'question-second': 0.4 }, asked: 0, why: 'the second is not' },
  ])('say between how many one is worth a question: $asked, as $why', ({ figures, asked }) => {
    const verdict = by(figures, null);
    expect('between' in verdict ? verdict.between.length : null).toBe(asked);
  });
});

describe('a complaint in which a second matter seems to be described', () => {
  const settled = { learned: signalOf(0.97), ruled: ruledOf(20) };
  const taught = ruledOf(1);

  it.each([
    { top: { described: 2 }, rival: { described: 1.2 }, rule: 'ambiguous', why: 'nobody was taught anything' },
    {
      top: { ...settled, described: 1 },
      rival: { described: 2, ruled: taught },
      rule: 'category',
      why: 'both are known',
    },
    { top: { ...settled }, rival: { described: 3, ruled: taught }, rule: 'learned', why: 'both are known' },
    {
      top: { ...settled, described: 2 },
      rival: { described: 1.9 },
      rule: 'category',
      why: 'less is said of the other',
    },
    {
      top: { ...settled, described: 1 },
      rival: { described: 1.1 },
      rule: 'ambiguous',
      why: 'of the other was taught nothing',
    },
    {
      top: { ...settled, described: 1, learned: signalOf(0.9) },
      ...{ rival: { described: 2, ruled: taught }, rule: 'ambiguous', why: 'the model is not sure enough' },
    },
    {
      top: { ...settled, described: 1, ruled: ruledOf(19) },
      ...{ rival: { described: 2, ruled: taught }, rule: 'ambiguous', why: 'too little was taught' },
    },
    {
      top: { ...settled, named: 2 },
      ...{ rival: { named: 2, ruled: taught }, rule: 'ambiguous', why: 'both are named' },
    },
  ])('is $rule where $why: $top, $rival', ({ top, rival, rule }) => {
    expect(judged(top, rival)).toBe(rule);
  });
});

describe('a rival of which the same words speak', () => {
  it.each([
    {
      top: { described: 3, words: [0, 1, 2] },
      rival: { described: 2.4, words: [0, 1] },
      rule: 'category',
      why: 'none is its own',
    },
    {
      top: { described: 3, words: [0, 1, 2] },
      rival: { described: 2.4, words: [0, 3, 4, 5] },
      rule: 'ambiguous',
      why: 'most are its own',
    },
    {
      top: { described: 3, words: [0, 1, 2] },
      rival: { described: 2.4, words: [0, 1, 2, 3] },
      rule: 'category',
      why: 'few are its own',
    },
    {
      top: { described: 2, words: [0, 1] },
      rival: { described: 2, words: [0, 1] },
      rule: 'ambiguous',
      why: 'nothing more is said of the other',
    },
    { top: { named: 2, words: [0] }, rival: { named: 2, words: [0] }, rule: 'ambiguous', why: 'it is named' },
  ])('leaves it $rule where $why', ({ top, rival, rule }) => {
    expect(judged(top, rival)).toBe(rule);
  });
});
