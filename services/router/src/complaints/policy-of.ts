import type { ShelvedModel } from '../learning/model-shelf.js';
import { warmWeights } from '../rules/blend-signals.js';
import type { Figures } from '../rules/figures.js';
import type { Policy } from '../rules/decide-route.js';

export function policyOf(
  serving: Pick<ShelvedModel, 'model' | 'version'> | null,
  autoRouteAbove: number | null,
  figures: Figures,
): Policy {
  return {
    learned: serving ? { model: serving.model, weights: warmWeights, version: `${serving.version}` } : null,
    figures,
    ...(autoRouteAbove === null ? {} : { sureEnough: autoRouteAbove }),
  };
}
