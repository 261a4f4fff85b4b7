import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { EngineFailure } from './engine-failure.js';
import type { Account } from './guarded-process.js';
import type { Home } from './home.js';
import { keepJson, readJson } from './kept-json.js';
import { canEnter } from './postgres-account.js';

/**
 * The folder for the database: below the home wherever the account that runs PostgreSQL can get there. Root may have put
 * the home below a folder that is closed to everybody else (`mktemp -d` is). Opening a folder that is not ours is not for
 * us to do, so the data then lie in the system's folder for such things, and the home remembers where.
 */
export function postgresPlace(home: Home, account: Account | undefined): string {
  const kept = postgresPlaceOf(home);
  if (existsSync(kept)) return kept;
  const place = canEnter(home.path, account) ? openFolder(home.file('postgres')) : placeElsewhere(home, account);
  keepJson(home.file('postgres-place.json'), place);
  return place;
}

/** Where the database of a home lies or would lie. */
export function postgresPlaceOf(home: Home): string {
  const kept = readJson(home.file('postgres-place.json'));
  return typeof kept === 'string' ? kept : home.file('postgres');
}

/** A folder for what root's PostgreSQL must reach and the home or the clone cannot hold. */
export function systemFolder(account: Account | undefined): string {
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    try {
      const folder = openFolder(join(parent, 'salur'));
      if (canEnter(folder, account)) return folder;
    } catch {
      // Read-only or absent: the next one.
    }
  }
  throw new EngineFailure(
    'No folder was found that both root and the account "postgres" can reach: set SALUR_HOME to one.',
  );
}

/** Removes databases of homes that were deleted by hand, which nobody else would ever clear away. */
export function clearForsakenPlaces(account: Account | undefined): void {
  const folder = systemFolder(account);
  for (const name of readdirSync(folder)) {
    const owner = join(folder, name, 'home');
    if (existsSync(owner) && !existsSync(readFileSync(owner, 'utf8')))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function placeElsewhere(home: Home, account: Account | undefined): string {
  clearForsakenPlaces(account);
  const name = createHash('sha256').update(home.path).digest('hex').slice(0, 16);
  const path = join(systemFolder(account), name);
  // A home that knows of no database was deleted by hand and made anew: the one that lies there answers to another password.
  rmSync(path, { recursive: true, force: true });
  const place = openFolder(path);
  writeFileSync(join(place, 'home'), home.path);
  return place;
}

function openFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o711);
  return path;
}
