import { spawn } from 'node:child_process';
import type { Home } from '../local/engines/home.js';
import { projectFile } from '../local/project-root.js';

export interface HandleWish {
  readonly home: Home;
  readonly environment?: Record<string, string>;
  /** What is typed; without it nobody is there. */
  readonly typed?: string;
}

export interface Handled {
  readonly code: number | null;
  /** On standard output. */
  readonly said: string;
  /** On the error stream. */
  readonly complained: string;
}

const notTheirs = ['DATABASE_URL', 'KAFKA_BROKERS', 'SALUR_PORT', 'SALUR_HOST', 'SALUR_PUBLIC_URL'];

/** The environment of somebody who has a hub in that home, and none of the engines of these tests. */
export function environmentOf({ home, environment = {} }: HandleWish): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, SALUR_HOME: home.path };
  for (const name of notTheirs) Reflect.deleteProperty(env, name);
  return { ...env, ...environment };
}

/** `npm …` as at a terminal, to its end. */
export const npm = (command: string, wish: HandleWish): Promise<Handled> =>
  handled('npm', ['--silent', ...command.split(' ')], wish);

export function handled(program: string, args: readonly string[], wish: HandleWish): Promise<Handled> {
  const child = spawn(program, args, { cwd: projectFile(), env: environmentOf(wish) });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  child.stdin.end(wish.typed ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, said: said.trim(), complained: complained.trim() });
    });
  });
}
