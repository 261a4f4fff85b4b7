import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a hub whose terminal was killed may need to end, and the system to bury it. */
const patienceMs = 3_000;

/**
 * The address of a hub that runs in this home, before anything is installed or built under its feet. Null when there is
 * none, or when the one that is there ends within moments: somebody who kills a hub and starts it again means to.
 */
export async function runningHub() {
  const until = performance.now() + patienceMs;
  let found = foundHub();
  while (found && performance.now() < until) {
    await sleep(100);
    found = foundHub();
  }
  return found;
}

/** A quick look: whether the process is really a hub is checked by the start itself. */
function foundHub() {
  try {
    const lock = JSON.parse(readFileSync(join(resolve(process.env.SALUR_HOME ?? '.salur'), 'hub.json'), 'utf8'));
    process.kill(lock.pid, 0);
    return isAnother(lock) ? null : (lock.url ?? 'starting');
  } catch {
    return null;
  }
}

/**
 * After a power cut somebody else has the number that a hub had, and what a killed process leaves until the system's first
 * process looks at it still has one. Only Linux shows both here.
 */
function isAnother({ pid, startedAt }) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return state === 'Z' || startedAt !== `${boot}/${fields[18]}`;
  } catch {
    return false;
  }
}
