import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { installedNode } from './node-version.mjs';
import { root } from './root.mjs';

/**
 * Runs a compiled program as if it were this one. The channel between the two tells the program when this process is gone,
 * whatever ended it.
 */
export function runInForeground(program, args = []) {
  const child = spawn(installedNode(root), ['--enable-source-maps', program, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C reaches both of us from the terminal; passing it on is for signals that were sent to npm alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const ending = endWithParents(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    clearInterval(ending);
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

/** npm and its shell may be killed by force: then nobody is left who could press Ctrl-C, and the hub ends too. */
function endWithParents(end) {
  const shell = process.ppid;
  const npm = process.env.npm_lifecycle_event ? parentOf(shell) : null;
  const timer = setInterval(() => {
    if (process.ppid !== shell || (npm !== null && parentOf(shell) !== npm)) end();
  }, 1000);
  timer.unref();
  return timer;
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
