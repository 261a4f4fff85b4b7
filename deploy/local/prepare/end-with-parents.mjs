import { readFileSync } from 'node:fs';

/** npm and its shell may be killed by force: then nobody is left who could press Ctrl-C, and what they run ends too. */
export function endWithParents(end) {
  const shell = process.ppid;
  const npm = process.env.npm_lifecycle_event ? parentOf(shell) : null;
  const timer = setInterval(() => {
    if (process.ppid !== shell || (npm !== null && parentOf(shell) !== npm)) end();
  }, 1000);
  timer.unref();
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
