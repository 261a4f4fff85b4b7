import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { endLeftover, keepRecord } from './engine-record.js';
import { EngineFailure, lastLines } from './engine-failure.js';
import { freePort } from './free-port.js';
import { startGuarded, type Account, type GuardedProcess } from './guarded-process.js';
import type { Home } from './home.js';
import { postgresAccount } from './postgres-account.js';
import { postgresPlace } from './postgres-place.js';
import { postgresSocket } from './postgres-socket.js';
import { postgresPrograms, type PostgresPrograms } from './postgres-programs.js';
import { runProgram } from './run-program.js';

export interface PostgresWish {
  readonly home: Home;
  readonly password: string;
  /** False only for tests: faster, and safe against killed processes but not against a power cut. */
  readonly durable: boolean;
}

export interface RunningPostgres {
  readonly url: string;
  readonly process: GuardedProcess;
}

export async function startPostgres({ home, password, durable }: PostgresWish): Promise<RunningPostgres> {
  await endLeftover(home, 'postgres', 'SIGINT');
  const account = postgresAccount();
  const programs = postgresPrograms(account);
  const place = postgresPlace(home, account);
  const data = join(place, 'data');
  if (!existsSync(data)) await createCluster(programs, { place, account, password, durable });
  const port = await freePort(home.rememberedPort('postgres'));
  const socket = postgresSocket(place, account, port);
  home.rememberPort('postgres', port);
  const logFile = home.log('postgres');
  const process = await startGuarded({
    command: programs.postgres,
    args: ['-D', data, '-p', String(port), ...settings(durable, socket)],
    logFile,
    stopSignal: 'INT',
    patienceSeconds: 20,
    env: environment(),
    account,
  });
  keepRecord(home, 'postgres', process.identity);
  const host = socket === null ? '127.0.0.1' : encodeURIComponent(socket);
  const url = `postgres://postgres:${password}@${host}:${port}/postgres`;
  await untilItAnswers(url, process, logFile);
  return { url, process };
}

/** Free text of citizens stands in statements and their parameters, so the database's own log must not show them. */
function settings(durable: boolean, socket: string | null): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: socket ?? '',
    max_connections: 300,
    shared_buffers: durable ? '256MB' : '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: 0,
    ...(durable ? { wal_compression: 'on' } : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

// The locale is built in, so that a database sorts the same on every machine.
const clusterArguments = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale=C'];
const localeArguments = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

interface NewCluster {
  readonly place: string;
  readonly account: Account | undefined;
  readonly password: string;
  readonly durable: boolean;
}

/** Made under another name and renamed when whole: killed half-way, the next start begins afresh. */
async function createCluster(programs: PostgresPrograms, wish: NewCluster): Promise<void> {
  const { place, account, password, durable } = wish;
  const [fresh, passwordFile] = [join(place, 'data.new'), join(place, 'password')];
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const path of account ? [fresh, passwordFile] : []) chownSync(path, account?.uid ?? 0, account?.gid ?? 0);
  const made = await runProgram(
    programs.initdb,
    [
      '-D',
      fresh,
      `--pwfile=${passwordFile}`,
      ...clusterArguments,
      ...localeArguments,
      ...(durable ? [] : ['--no-sync']),
    ],
    { cwd: '/', env: environment(), ...account },
  );
  rmSync(passwordFile);
  if (made.status !== 0) throw new EngineFailure(`PostgreSQL could not make its data folder: ${made.output}`);
  chmodSync(fresh, 0o700);
  renameSync(fresh, join(place, 'data'));
}

// Nothing of the hub's environment: PGDATA, PGPORT and friends would be obeyed, and secrets have no business there.
const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

async function untilItAnswers(url: string, process: GuardedProcess, logFile: string): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    if (process.hasEnded()) throw new EngineFailure(`PostgreSQL ended while starting:\n${lastLines(logFile)}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      if (Date.now() > until)
        throw new EngineFailure(`PostgreSQL does not answer: ${String(error)}\n${lastLines(logFile)}`);
      await pause(40);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
