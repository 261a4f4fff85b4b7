import { setTimeout as pause } from 'node:timers/promises';
import type { Readiness } from '#libs/runtime';
import { EngineFailure } from './engines/engine-failure.js';

/** A new hub that shares a slow machine hears its directory for more than a minute; one that never will should still say so. */
const usualPatienceMs = 180_000;

/** A hub that listens may still be joining its consumer groups; only a ready one is announced. */
export async function untilReady(readiness: Readiness, logFile: string, patienceMs = usualPatienceMs): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const { ready, services } = await readiness.report();
    if (ready) return;
    if (Date.now() > until) {
      const failing = services.filter((one) => !one.ready).map((one) => `${one.name} (${one.failing.join(', ')})`);
      throw new EngineFailure(`Not ready after ${patienceMs / 1000} s: ${failing.join('; ')}. See ${logFile}.`);
    }
    await pause(50);
  }
}
