import { setImmediate } from 'node:timers/promises';
import { stopwatchMs } from '#libs/runtime';
import { knowledgeInSteps, type Directory, type Knowledge } from '../rules/knowledge.js';

/** So long whatever else runs in this process may wait. */
const atMostMs = 20;

/** Makes a directory ready for reading texts, and lets others at the processor in between. */
export async function makeReady(directory: Directory, today: string): Promise<Knowledge> {
  const steps = knowledgeInSteps(directory, today);
  for (let beganMs = stopwatchMs(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (stopwatchMs() - beganMs < atMostMs) continue;
    await setImmediate();
    beganMs = stopwatchMs();
  }
}
