import { setTimeout as pause } from 'node:timers/promises';
import { Readiness, type Hub } from '#libs/runtime';
import { EngineFailure } from './engines/engine-failure.js';

/** A hub that listens may still be joining its consumer groups; only a ready one is announced. */
export async function untilReady({ app }: Hub, logFile: string): Promise<void> {
  const readiness = app.get(Readiness);
  const until = Date.now() + 60_000;
  for (;;) {
    const { ready, services } = await readiness.report();
    if (ready) return;
    if (Date.now() > until) {
      const failing = services.filter((one) => !one.ready).map((one) => `${one.name} (${one.failing.join(', ')})`);
      throw new EngineFailure(`Not ready after a minute: ${failing.join('; ')}. See ${logFile}.`);
    }
    await pause(50);
  }
}
