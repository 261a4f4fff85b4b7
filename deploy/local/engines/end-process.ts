import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** Asks a process to end, waits, and ends it by force when it does not. Does nothing when it is gone already. */
export async function endProcess(identity: ProcessIdentity, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  send(identity, signal);
  if (await isGoneWithin(identity, patienceMs)) return;
  send(identity, 'SIGKILL');
  await isGoneWithin(identity, 5_000);
}

export async function isGoneWithin(identity: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (isRunning(identity)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
}

function send(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended between the two lines.
  }
}
