import { warmWeights } from '../blend-signals.js';
import { decideRoute } from '../decide-route.js';
import type { Knowledge } from '../knowledge.js';
import type { Judged } from './measure-model.js';
import type { Model } from './model.js';
import type { Example } from './train.js';

/**
 * What the router makes of texts whose owner is known when it hears this model. Whether it decides alone is asked of the probability of
 * rules, catalogue and model together, so that is what a threshold must be measured on, and not what the model says by itself.
 */
export const judgeHeldBack = (
  examples: readonly Example[],
  model: Model,
  knowledge: Knowledge,
  today: string,
): Judged[] => {
  const learned = { model, weights: warmWeights, version: 'measured' };
  return examples.map(({ text, label }) => {
    // Every text that no rule holds back is decided alone, however unsure: above which probability it may be, is what is asked.
    const { outcome, reason, candidates } = decideRoute({ text, chosen: null }, knowledge, today, {
      ...{ learned, sureEnough: 0 },
    });
    return {
      ...{ right: label, said: candidates[0]?.code ?? '', probability: reason.confidence },
      isHeldUp: outcome.to !== 'institution',
    };
  });
};
