import { setTimeout as pause } from 'node:timers/promises';
import { readDatabases } from '../../local/status/read-databases.js';
import { readLag } from '../../local/status/read-lag.js';
import { databases } from '../../local/databases.js';
import type { BenchEngines } from './bench-engines.js';

export class NotRested extends Error {}

const usualPatienceMs = 180_000;
/** A look reads one place after another, and what is on its way may pass between them: only several in a row tell rest. */
const looksAtRest = 3;

/** Waits until a hub has taken in all that was said: what it does besides would be measured along. Tells how long that took. */
export async function untilRested({ adminUrl, brokers }: BenchEngines, patienceMs = usualPatienceMs): Promise<number> {
  const began = performance.now();
  for (let atRest = 0; ;) {
    const [lags, { outbox, parkedKeys, messages }] = await Promise.all([
      readLag(brokers),
      readDatabases(adminUrl, databases),
    ]);
    const behind = [...lags].filter(([, lag]) => lag > 0).map(([name, lag]) => `${name} has ${lag} to read`);
    const waiting = outbox.pending + parkedKeys + messages.waiting + messages.parked;
    atRest = behind.length === 0 && waiting === 0 ? atRest + 1 : 0;
    if (atRest === looksAtRest) return performance.now() - began;
    if (performance.now() - began > patienceMs) {
      const waits = [...behind, `${outbox.pending} wait to be published`, `${parkedKeys} keys are parked`];
      waits.push(`${messages.waiting} messages wait`, `${messages.parked} are parked`);
      throw new NotRested(`The hub did not come to rest within ${patienceMs / 1000} s: ${waits.join(', ')}`);
    }
    await pause(200);
  }
}
