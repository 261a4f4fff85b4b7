import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithParents } from './end-with-parents.mjs';
import { installedNode } from './node-version.mjs';
import { root } from './root.mjs';

/**
 * V8 lets the heap of a process with nine services grow to three times what lives in it before it collects; the PC of an
 * office has other use for that memory. Growing by 60 % at most costs little of a processor under full load, and unlike a limit
 * it ends no process that needs more.
 */
const nodeOptions = JSON.parse(readFileSync(join(import.meta.dirname, '../hub-node-options.json'), 'utf8'));

/**
 * Runs the hub beside this process instead of below it: the shell between the two ends at once, so the hub and its engines
 * belong to the system's first process, which buries whatever of them is killed, and a Ctrl-C of the terminal reaches the
 * hub once, by us. The channel binds the two: we end with the hub, and the hub ends when this process is gone, whatever
 * ended it.
 */
export function runHub(program, args = []) {
  const hub = spawn('/bin/sh', ['-c', '"$@" &', 'salur', installedNode(root), ...nodeOptions, program, ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // A hub that ends without a word was killed or broke.
  let code = 1;
  hub.on('message', (message) => {
    code = message.code;
  });
  hub.on('disconnect', () => process.exit(code));
  hub.on('error', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  const end = () => {
    if (hub.connected) hub.send('end');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  endWithParents(end);
}
