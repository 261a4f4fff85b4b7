import { z } from 'zod';
import { freePort } from '../../local/engines/free-port.js';
import { readJson } from '../../local/engines/kept-json.js';
import { runningHub } from '../../local/hub-lock.js';
import type { BenchEngines } from './bench-engines.js';
import { projectFile } from '../../local/project-root.js';
import { startProgram, type Program } from './program.js';

const nodeOptions = z.array(z.string()).parse(readJson(projectFile('deploy/local/hub-node-options.json')));
const record = z.object({ pid: z.number() });

export interface MeasuredHub extends Program {
  readonly url: string;
  /** Process ids, by what they are. */
  readonly pids: { readonly hub: number; readonly postgres: number; readonly kafka: number };
}

/** All of Salur in one process, by the same program and in the same memory as `npm start`, on engines that are already there. */
export async function startHubOn({ home, adminUrl, brokers }: BenchEngines): Promise<MeasuredHub> {
  const port = await freePort();
  const program = await startProgram({
    file: 'deploy/local/start.js',
    nodeOptions,
    environment: { SALUR_HOME: home.path, SALUR_PORT: String(port), DATABASE_URL: adminUrl, KAFKA_BROKERS: brokers },
    isUp: () => Promise.resolve(runningHub(home)?.url !== undefined),
  });
  const engine = (name: string) => record.parse(readJson(home.file(`${name}.process.json`))).pid;
  const pids = { hub: program.pid, postgres: engine('postgres'), kafka: engine('kafka') };
  return { ...program, url: `http://127.0.0.1:${port}`, pids };
}
