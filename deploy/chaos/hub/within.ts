import { setTimeout as pause } from 'node:timers/promises';

/** Asks until it is so; whether it came to be in time. A question that fails is one that was not answered yet. */
export async function within(ms: number, isSo: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + ms;
  while (performance.now() < until) {
    if (await isSo().catch(() => false)) return true;
    await pause(300);
  }
  return false;
}
