import type { DecisionOnMany } from '../api/triage.js';

const looks = 10;

/**
 * What was refused of it, once it is carried out; null where that could not be learned. `pause` comes before every look: one that
 * fails is followed by the next.
 */
export async function failedOfMany(
  look: () => Promise<DecisionOnMany>,
  pause: () => Promise<unknown>,
): Promise<DecisionOnMany['failed'] | null> {
  for (let n = 0; n < looks; n++) {
    await pause();
    const found = await look().catch(() => null);
    if (found && found.state !== 'held') return found.failed;
  }
  return null;
}
