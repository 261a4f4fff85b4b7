import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './guarded-process.js';

/** What a socket's address has room for on every Unix. */
const longestPath = 103;

/**
 * The folder of the socket by which processes of this machine reach the database: a question and its answer cost a third less
 * of both processors' time than over the loopback network, which stays open for tools. Who may come in is asked for the
 * password here as there. Null where there are no such sockets, or the folder cannot hold
 * one by its name.
 */
export function postgresSocket(place: string, account: Account | undefined, port: number): string | null {
  const folder = join(place, 'socket');
  const path = join(folder, `.s.PGSQL.${port}`);
  if (process.platform === 'win32' || path.includes(',') || Buffer.byteLength(path) > longestPath) return null;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) {
    chmodSync(folder, 0o711);
    chownSync(folder, account.uid, account.gid);
  }
  return folder;
}
