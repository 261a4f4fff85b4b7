import { execFileSync, spawnSync } from 'node:child_process';
import { EngineFailure } from './engine-failure.js';
import type { Account } from './guarded-process.js';
import { isRoot } from './home.js';

/** PostgreSQL refuses to run as root. As root it gets the account `postgres`, made when absent; anybody else runs it as themselves. */
export function postgresAccount(): Account | undefined {
  if (!isRoot()) return undefined;
  return accountNamed('postgres') ?? newAccount() ?? noAccount();
}

/** Whether that account can pass through every folder above this one: a clone below a folder of mode 700 is closed to it. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1" 2>/dev/null', 'sh', folder], { cwd: '/', ...account }).status === 0;
}

export function canRun(program: string, account: Account | undefined): boolean {
  return spawnSync(program, ['--version'], { cwd: '/', stdio: 'ignore', ...account }).status === 0;
}

function accountNamed(name: string): Account | undefined {
  const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [user, group] = [id('-u'), id('-g')];
  return user.status === 0 && group.status === 0 ? { uid: Number(user.stdout), gid: Number(group.stdout) } : undefined;
}

function newAccount(): Account | undefined {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return accountNamed('postgres');
}

function noAccount(): never {
  throw new EngineFailure(
    'PostgreSQL does not run as root and the account "postgres" could not be made: create it, start Salur as an ordinary user, or set DATABASE_URL.',
  );
}
