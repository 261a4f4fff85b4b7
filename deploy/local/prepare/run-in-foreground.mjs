import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { endWithParents } from './end-with-parents.mjs';
import { installedNode } from './node-version.mjs';
import { root } from './root.mjs';

/** Runs a compiled program as if it were this one. */
export function runInForeground(program, args = []) {
  const child = spawn(installedNode(root), ['--import=./libs/runtime/stacks-by-source.mjs', program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl-C reaches both of us from the terminal; passing it on is for signals that were sent to npm alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithParents(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}
