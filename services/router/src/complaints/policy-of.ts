import type { ShelvedModel } from '../learning/model-shelf.js';
import { warmWeights } from '../rules/blend-signals.js';
import type { Policy } from '../rules/decide-route.js';

export function policyOf(
  serving: Pick<ShelvedModel, 'model' | 'version'> | null,
  autoRouteAbove: number | null,
): Policy {
  return {
    learned: serving ? { model: serving.model, weights: warmWeights, version: `${serving.version}` } : null,
    ...(autoRouteAbove === null ? {} : { sureEnough: autoRouteAbove }),
  };
}
