import { endProcess } from './engines/end-process.js';
import { endLeftover } from './engines/engine-record.js';
import type { Home } from './engines/home.js';
import { runningHub } from './hub-lock.js';

/** Asks the hub to end and waits until it has, with its engines. True when there was one. */
export async function stopHubOf(home: Home): Promise<boolean> {
  const hub = runningHub(home);
  if (hub) await endProcess(hub, 'SIGTERM', 60_000);
  // A hub that was killed has left its engines to their guardians; this is for the case that those were killed as well.
  await Promise.all([endLeftover(home, 'postgres', 'SIGINT'), endLeftover(home, 'kafka', 'SIGTERM')]);
  return hub !== null;
}
