import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFile } from '../../local/project-root.js';

export interface Program {
  readonly pid: number;
  stop(): Promise<void>;
}

/** One that answers by HTTP. */
export interface Served extends Program {
  readonly url: string;
}

export interface ProgramWish {
  /** Compiled, below `dist`. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly nodeOptions?: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** True when it can be measured; asked ten times a second. */
  readonly isUp: () => Promise<boolean>;
}

const patienceMs = 180_000;

/** A process of its own, so that what is measured does not share a thread with who measures it. */
export async function startProgram({
  file,
  args = [],
  nodeOptions = [],
  environment,
  isUp,
}: ProgramWish): Promise<Program> {
  const profile = process.env['SALUR_BENCH_NODE_OPTIONS']?.split(' ') ?? [];
  const child = spawn(process.execPath, [...nodeOptions, ...profile, projectFile('dist', file), ...args], {
    env: { ...process.env, ...environment },
    // The channel tells a hub that this process is gone, whatever ended it.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const until = performance.now() + patienceMs;
  while (!(await isUp().catch(() => false))) {
    if (child.exitCode !== null) throw new Error(`${file} ended before it was up: ${said}`);
    if (performance.now() > until) throw new Error(`${file} was not up after ${patienceMs / 1000} s: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    pid: child.pid ?? 0,
    async stop() {
      process.off('exit', endWithUs);
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
