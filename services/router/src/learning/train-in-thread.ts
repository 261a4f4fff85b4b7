import { startWorker } from '#libs/runtime';
import type { Example } from '../rules/learning/train.js';
import type { DecidedBeside, ToTrainer, Trained } from './train-worker.js';

interface Lessons {
  readonly train: AsyncIterable<readonly Example[]>;
  readonly handedBack: AsyncIterable<readonly Example[]>;
  readonly catalogue: AsyncIterable<readonly Example[]>;
  readonly heldBack: AsyncIterable<readonly Example[]>;
  readonly present: Uint8Array | null;
  readonly beside: DecidedBeside;
}

/** Trains and measures in a thread of its own, so that no complaint waits for it. The texts live in that thread only. */
export async function trainInThread({
  train,
  handedBack,
  catalogue,
  heldBack,
  present,
  beside,
}: Lessons): Promise<Trained> {
  const worker = startWorker('./train-worker.js', import.meta.url);
  const tell = (message: ToTrainer) => {
    worker.postMessage(message);
  };
  const trained = new Promise<Trained>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The training ended with ${code}`));
    });
  });
  // It is awaited below; until then a fault of the thread must not be called unhandled.
  trained.catch(() => undefined);
  try {
    for await (const examples of train) tell({ tell: 'examples', use: 'train', examples });
    for await (const examples of handedBack) tell({ tell: 'examples', use: 'train', examples });
    for await (const examples of catalogue) tell({ tell: 'examples', use: 'train', examples });
    for await (const examples of heldBack) tell({ tell: 'examples', use: 'held-back', examples });
    tell({ tell: 'begin', present, beside });
    return await trained;
  } finally {
    await worker.terminate();
  }
}
