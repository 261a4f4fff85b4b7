import { spawn, type SpawnOptionsWithoutStdio } from 'node:child_process';

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs to the end without holding up whatever else starts meanwhile; output and errors in one text. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: SpawnOptionsWithoutStdio = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => {
      resolve({ status: null, output: String(error) });
    });
    child.once('close', (status) => {
      resolve({ status, output });
    });
  });
}
