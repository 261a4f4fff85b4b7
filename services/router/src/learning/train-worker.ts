import { parentPort } from 'node:worker_threads';
import { knowledgeOf, type Directory } from '../rules/knowledge.js';
import { compareModels, type Compared } from '../rules/learning/compare-models.js';
import { elsewhere } from '../rules/learning/elsewhere.js';
import { judgeHeldBack } from '../rules/learning/judge-held-back.js';
import { fromBytes, modelIfReadable, toBytes } from '../rules/learning/model-bytes.js';
import type { Model } from '../rules/learning/model.js';
import { train, type Example } from '../rules/learning/train.js';
import { measureModel, type Measured } from '../rules/learning/measure-model.js';

/** With what else a complaint of today is decided. */
export interface DecidedBeside {
  readonly directory: Directory;
  readonly today: string;
}

/** What the thread is told: examples in parts, then to begin. `present`: the model to compare with. */
export type ToTrainer =
  | { readonly tell: 'examples'; readonly use: 'train' | 'held-back'; readonly examples: readonly Example[] }
  | { readonly tell: 'begin'; readonly present: Uint8Array | null; readonly beside: DecidedBeside };

export interface Trained {
  readonly content: Uint8Array;
  readonly itself: Measured;
  readonly present: Measured | null;
  readonly compared: Compared | null;
}

const given: Record<'train' | 'held-back', Example[]> = { train: [], 'held-back': [] };

parentPort?.on('message', (told: ToTrainer) => {
  if (told.tell === 'examples') given[told.use].push(...told.examples);
  else parentPort?.postMessage(trainAndMeasure(told.present, told.beside));
});

function trainAndMeasure(former: Uint8Array | null, { directory, today }: DecidedBeside): Trained {
  const content = toBytes(train(given.train));
  // One of another release has nothing to be compared with, and must not hold up the next for ever.
  const readable = former && modelIfReadable(former);
  const knowledge = knowledgeOf(directory, today);
  const hear = (model: Model) => ({
    judged: judgeHeldBack(given['held-back'], model, knowledge, today),
    owners: model.labels.filter((label) => label !== elsewhere),
  });
  // As it will serve: read back from its bytes.
  const itself = hear(fromBytes(content));
  const present = readable && hear(readable);
  return {
    ...{ content, itself: measureModel(itself.judged), present: present && measureModel(present.judged) },
    compared: present && compareModels(itself, present),
  };
}
