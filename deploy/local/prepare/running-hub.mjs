import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The address of a hub that runs in this home, before anything is installed or built under its feet. A quick look: whether
 * the process is really a hub is checked by the start itself.
 */
export function runningHub() {
  try {
    const lock = JSON.parse(readFileSync(join(resolve(process.env.SALUR_HOME ?? '.salur'), 'hub.json'), 'utf8'));
    process.kill(lock.pid, 0);
    return lock.url ?? 'starting';
  } catch {
    return null;
  }
}
