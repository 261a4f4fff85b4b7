import { freePort } from '../../local/engines/free-port.js';
import { runningHub } from '../../local/hub-lock.js';
import type { BenchEngines } from './bench-engines.js';
import { enginePids, type EnginePids } from './engine-pids.js';
import { hubNodeOptions } from './hub-node-options.js';
import { startProgram, type Served } from './program.js';

export interface MeasuredHub extends Served {
  /** Process ids, by what they are. */
  readonly pids: EnginePids & { readonly hub: number };
}

/** All of Salur in one process, by the same program and in the same memory as `npm start`, on engines that are already there. */
export async function startHubOn({ home, adminUrl, brokers }: BenchEngines): Promise<MeasuredHub> {
  const port = await freePort();
  const program = await startProgram({
    file: 'deploy/local/start.js',
    nodeOptions: hubNodeOptions,
    environment: { SALUR_HOME: home.path, SALUR_PORT: String(port), DATABASE_URL: adminUrl, KAFKA_BROKERS: brokers },
    isUp: () => Promise.resolve(runningHub(home)?.url !== undefined),
  });
  const pids = { hub: program.pid, ...enginePids(home) };
  return { ...program, url: `http://127.0.0.1:${port}`, pids };
}
