import { warmWeights } from '../../../services/router/src/rules/blend-signals.js';
import { decideRoute, sureEnough, type Policy } from '../../../services/router/src/rules/decide-route.js';
import type { Knowledge } from '../../../services/router/src/rules/knowledge.js';
import { sentencesOf } from '../../../services/router/src/rules/sentences-of.js';
import { readSigns } from '../../../services/router/src/rules/signs-of.js';
import { train } from '../../../services/router/src/rules/learning/train.js';
import type { Labelled } from './read-labelled.js';
import type { Routed } from './measure-routing.js';

/** What is made of one text. */
export type Judge = (text: string) => Pick<Routed, 'candidates' | 'to'>;

/** A judge that has learned from these rows. */
export type Teach = (rows: readonly Labelled[]) => Judge;

/** The router's rules and what the seed of the directory knows; warm with what a model has learned. */
export const pipelineJudge =
  (knowledge: Knowledge, today: string, policy: Policy = {}): Judge =>
  (text) => {
    const { outcome, candidates } = decideRoute({ text, chosen: null }, knowledge, today, policy);
    return { candidates, to: outcome.to === 'institution' ? outcome.lead.code : null };
  };

/** The whole pipeline, with a model learned from these rows: of several right codes the first is the lesson. */
export const teachPipeline =
  (knowledge: Knowledge, today: string, sentences = sentencesOf(knowledge)): Teach =>
  (rows) => {
    const lessons = rows.flatMap(({ text, right }) => {
      const [label] = right;
      return label === undefined ? [] : [{ text, label, signs: readSigns(text, knowledge) }];
    });
    const model = train([...lessons, ...sentences]);
    return pipelineJudge(knowledge, today, { learned: { model, weights: warmWeights, version: 'evaluated' } });
  };

/** The classifier alone: any labels, whatever they stand for. */
export const teachClassifier: Teach = (rows) => {
  const model = train(rows);
  return (text) => {
    const predicted = model.predict(text);
    const candidates = predicted
      .slice(0, 5)
      .map(({ label, probability }) => ({ code: label, confidence: probability }));
    const [first] = candidates;
    return { candidates, to: first && first.confidence >= sureEnough ? first.code : null };
  };
};
