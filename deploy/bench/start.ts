import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home } from '../local/engines/home.js';
import { postgresPlaceOf } from '../local/engines/postgres-place.js';
import { runningHub } from '../local/hub-lock.js';
import { roundedAll, type Bench } from './bench-report.js';
import { hubNodeOptions } from './measured/hub-node-options.js';
import { startProgram } from './measured/program.js';

/** What somebody waits for who types `npm start`, from what is installed and built. */
export const start: Bench = {
  about: 'seconds from the start until the first complaint is accepted: in an empty home, and from what a home keeps',
  options: { starts: { default: 3, about: 'starts from what is kept; the slowest counts' } },
  run: async ({ option, say }) => {
    for (const given of ['DATABASE_URL', 'KAFKA_BROKERS']) Reflect.deleteProperty(process.env, given);
    const home = new Home(mkdtempSync(join(tmpdir(), 'salur-bench-')));
    try {
      const coldStartSeconds = await secondsToFirstComplaint(home);
      say(`empty: ${coldStartSeconds.toFixed(1)} s`);
      const warm: number[] = [];
      while (warm.length < option('starts')) {
        const seconds = await secondsToFirstComplaint(home);
        warm.push(seconds);
        say(`kept: ${seconds.toFixed(1)} s`);
      }
      const figures = roundedAll({ coldStartSeconds, warmStartSeconds: Math.max(0, ...warm) });
      return { figures, bare: {}, ratios: {} };
    } finally {
      for (const place of [postgresPlaceOf(home), home.path]) rmSync(place, { recursive: true, force: true });
    }
  },
};

async function secondsToFirstComplaint(home: Home): Promise<number> {
  const began = performance.now();
  const hub = await startProgram({
    file: 'deploy/local/start.js',
    nodeOptions: hubNodeOptions,
    environment: { SALUR_HOME: home.path, SALUR_PORT: '0' },
    isUp: () => Promise.resolve(runningHub(home)?.url !== undefined),
  });
  try {
    const answer = await fetch(`${runningHub(home)?.url ?? ''}/api/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ text: 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga' }),
    });
    if (answer.status !== 201) throw new Error(`The first complaint was answered with ${answer.status}`);
    return (performance.now() - began) / 1000;
  } finally {
    await hub.stop();
  }
}
