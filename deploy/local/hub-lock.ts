import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { EngineFailure } from './engines/engine-failure.js';
import type { Home } from './engines/home.js';
import { keepJson } from './engines/kept-json.js';
import { identityOf, isRunning } from './engines/process-identity.js';

const shape = z.object({
  pid: z.number(),
  startedAt: z.string(),
  /** Where people open it. */
  url: z.string().optional(),
  /** Where it answers on this machine, whatever stands before it. */
  ownUrl: z.string().optional(),
  playground: z.string().optional(),
});
export type HubRecord = z.infer<typeof shape>;

/** The hub that runs in this home, if there is one; what a killed hub left behind counts as none. */
export function runningHub(home: Home): HubRecord | null {
  try {
    const record = shape.parse(JSON.parse(readFileSync(lockFile(home), 'utf8')));
    return isRunning(record) ? record : null;
  } catch {
    return null;
  }
}

/** One hub per home: two would start two databases on the same data. */
export function takeLock(home: Home): void {
  const own = identityOf(process.pid);
  if (!own) throw new EngineFailure('This process cannot be found in the system’s list of processes.');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(lockFile(home), JSON.stringify(own), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw new EngineFailure(
          `Nothing can be written in ${home.path}: ${error instanceof Error ? error.message : String(error)}`,
        );
      const running = runningHub(home);
      if (running)
        throw new EngineFailure(`Salur is already running${running.url ? `: ${running.url}` : ' (still starting)'}.`);
      rmSync(lockFile(home), { force: true });
    }
  }
  throw new EngineFailure('Another hub is starting in this folder right now.');
}

/** From now on `npm stop`, `npm run status` and a second `npm start` know the address. */
export function announce(home: Home, addresses: Pick<HubRecord, 'url' | 'ownUrl' | 'playground'>): void {
  const own = identityOf(process.pid);
  if (own) keepJson(lockFile(home), { ...own, ...addresses });
}

export function releaseLock(home: Home): void {
  if (runningHub(home)?.pid === process.pid) rmSync(lockFile(home), { force: true });
}

const lockFile = (home: Home) => home.file('hub.json');
