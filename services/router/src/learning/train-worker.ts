import { parentPort } from 'node:worker_threads';
import { fromBytes, modelIfReadable, toBytes } from '../rules/learning/model-bytes.js';
import type { Model } from '../rules/learning/model.js';
import { train, type Example } from '../rules/learning/train.js';
import { measureModel, type Measured } from '../rules/learning/measure-model.js';

/** What the thread is told: examples in parts, then to begin. `present`: the model to compare with. */
export type ToTrainer =
  | { readonly tell: 'examples'; readonly use: 'train' | 'held-back'; readonly examples: readonly Example[] }
  | { readonly tell: 'begin'; readonly present: Uint8Array | null };

export interface Trained {
  readonly content: Uint8Array;
  readonly itself: Measured;
  readonly present: Measured | null;
}

const given: Record<'train' | 'held-back', Example[]> = { train: [], 'held-back': [] };

parentPort?.on('message', (told: ToTrainer) => {
  if (told.tell === 'examples') given[told.use].push(...told.examples);
  else parentPort?.postMessage(trainAndMeasure(told.present));
});

function trainAndMeasure(present: Uint8Array | null): Trained {
  const content = toBytes(train(given.train));
  // One of another release has nothing to be compared with, and must not hold up the next for ever.
  const readable = present && modelIfReadable(present);
  // As it will serve: read back from its bytes.
  return { content, itself: measure(fromBytes(content)), present: readable && measure(readable) };
}

function measure(model: Model): Measured {
  return measureModel(
    given['held-back'].map(({ text, label, signs }) => {
      const [first] = model.predict(text, signs);
      return { right: label, said: first?.label ?? '', probability: first?.probability ?? 0 };
    }),
  );
}
