import { describe, expect, it } from '@jest/globals';
import { aKnowledge, today } from '../../fixtures/a-small-directory.js';
import { warmWeights } from '../blend-signals.js';
import { decideRoute } from '../decide-route.js';
import { judgeHeldBack } from './judge-held-back.js';
import { leastPrecision, measureModel } from './measure-model.js';
import { train, type Example } from './train.js';

const knowledge = aKnowledge();
const spoken = { pln: 'jeglek', kai: 'lokomotif' } as const;
const about = (label: keyof typeof spoken, count: number, more = ''): Example[] =>
  Array.from({ length: count }, (_, at) => ({ text: `${spoken[label]} ${at} lagi ${more}`, label }));
const model = train([...about('pln', 30), ...about('kai', 30)]);
const heldBack = [...about('pln', 25, 'dekat loket'), ...about('kai', 25, 'dekat pasar')];
const judged = judgeHeldBack(heldBack, model, knowledge, today);

describe('what a model is measured by', () => {
  it('is the probability with which complaints are decided, and not what it says by itself', () => {
    const learned = { model, weights: warmWeights, version: '7' };
    const decided = heldBack.map(({ text }) => decideRoute({ text, chosen: null }, knowledge, today, { learned }));
    const itself = heldBack.map(({ text }) => model.predict(text)[0]?.probability);
    const sent = decided.flatMap(({ outcome, reason }, at) =>
      outcome.to === 'institution' ? [{ confidence: reason.confidence, measured: judged[at]?.probability }] : [],
    );
    expect(judged.map(({ said }) => said)).toEqual(decided.map(({ candidates }) => candidates[0]?.code));
    expect(sent.length).toBeGreaterThan(20);
    expect(sent.map(({ confidence }) => confidence)).toEqual(sent.map(({ measured }) => measured));
    expect(judged.map(({ probability }) => probability)).not.toEqual(itself);
  });

  it('gives a threshold above which what is sent without a person is right', () => {
    const { threshold } = measureModel(judged);
    const policy = { learned: { model, weights: warmWeights, version: '7' }, sureEnough: threshold ?? 1 };
    const sent = heldBack.flatMap(({ text, label }) => {
      const { outcome } = decideRoute({ text, chosen: null }, knowledge, today, policy);
      return outcome.to === 'institution' ? [outcome.lead.code === label] : [];
    });
    expect(sent.length).toBeGreaterThan(20);
    expect(sent.filter(Boolean).length / sent.length).toBeGreaterThanOrEqual(leastPrecision);
  });

  it('counts what a rule brings to a person for no threshold', () => {
    const [contested] = judgeHeldBack(
      [{ text: 'Telkom dan BRI saling lempar soal tiang', label: 'telkom' }],
      ...([model, knowledge, today] as const),
    );
    expect(contested).toMatchObject({ isHeldUp: true });
    const many = Array.from({ length: 30 }, () => ({ right: 'pln', said: 'pln', probability: 0.9 }));
    expect(measureModel(many).threshold).toBe(0.9);
    expect(measureModel(many.map((one) => ({ ...one, isHeldUp: true }))).threshold).toBeNull();
  });
});
