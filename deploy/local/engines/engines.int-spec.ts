import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import pg from 'pg';
import { z } from 'zod';
import { endProcess } from './end-process.js';
import { Home } from './home.js';
import { readJson } from './kept-json.js';
import { postgresPlaceOf } from './postgres-place.js';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js';

const root = join(import.meta.dirname, '../../..');
// mkdtemp makes a folder that is closed to everybody else, as the home of a careful root is.
const closed = mkdtempSync(join(tmpdir(), 'salur-engines-'));
const home = new Home(join(closed, 'home'));

const holderProgram = `
  import { Home } from '${root}/dist/deploy/local/engines/home.js';
  import { startEngines } from '${root}/dist/deploy/local/engines/start-engines.js';
  const wish = { secrets: { postgres: 'of-this-test' }, durable: true, report: () => undefined };
  const { adminUrl } = await startEngines({ ...wish, home: new Home(process.argv[1]).create() });
  console.log(adminUrl);
  setInterval(() => undefined, 60_000);`;

const identity = z.object({ pid: z.number(), startedAt: z.string() });

/** A process that holds engines as a hub does, and nothing else. */
class Holder {
  private constructor(
    private readonly process: ChildProcess,
    private readonly adminUrl: string,
  ) {}

  static async start(): Promise<Holder> {
    const environment = { ...process.env };
    for (const name of ['DATABASE_URL', 'KAFKA_BROKERS']) Reflect.deleteProperty(environment, name);
    const child = spawn(process.execPath, ['--input-type=module', '-e', holderProgram, home.path], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const adminUrl = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => {
        reject(new Error(`The holder ended with ${code ?? 'a signal'}`));
      });
      child.stdout.on('data', (line: Buffer) => {
        resolve(line.toString().trim());
      });
    });
    return new Holder(child, adminUrl);
  }

  /** Without a chance to clean up. */
  kill(): void {
    this.process.kill('SIGKILL');
  }

  async ask(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: this.adminUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.end();
    }
  }
}

const engineOf = (name: 'postgres' | 'kafka'): ProcessIdentity =>
  identity.parse(readJson(home.file(`${name}.process.json`)));
const engines = () => [engineOf('postgres'), engineOf('kafka')];

describe('engines', () => {
  let holder: Holder | undefined;
  beforeAll(async () => {
    holder = await Holder.start();
    await holder.ask('create table kept (what text)');
    await holder.ask(`insert into kept values ('before')`);
  }, 120_000);
  afterAll(async () => {
    holder?.kill();
    for (const engine of engines()) await endProcess(engine, 'SIGKILL', 1);
    rmSync(postgresPlaceOf(home), { recursive: true, force: true });
    rmSync(closed, { recursive: true, force: true });
  });

  it('start in a home that is closed to the account of the database', async () => {
    expect(await holder?.ask('select what from kept')).toEqual([{ what: 'before' }]);
  });

  it('are reached by a socket of this machine and not over its network', async () => {
    expect(await holder?.ask('select inet_client_addr() as network')).toEqual([{ network: null }]);
  });

  it.each(['postgres', 'kafka'] as const)('listen to this machine alone: %s', async (name) => {
    const port = home.rememberedPort(name);
    expect(await answers('127.0.0.1', port)).toBe(true);
    // Whoever listens to every address of a machine answers at this one too.
    expect(await answers('127.0.0.2', port)).toBe(false);
  });

  it('are started again on the same address when somebody kills them', async () => {
    const killed = engines();
    const ports = (['postgres', 'kafka'] as const).map((name) => home.rememberedPort(name));
    for (const { pid } of killed) process.kill(pid, 'SIGKILL');
    await eventually(() => engines().every(({ pid }, at) => pid !== killed[at]?.pid), 'both anew', {
      withinMs: 60_000,
    });
    for (const port of ports)
      await eventually(() => answers('127.0.0.1', port), 'an answer at the same port', { withinMs: 60_000 });
    const rows = await eventually(() => holder?.ask('select what from kept'), 'an answer', { withinMs: 30_000 });
    expect(rows).toEqual([{ what: 'before' }]);
  });

  it('end when the hub is killed by force', async () => {
    const orphans = engines();
    expect(orphans.map(isRunning)).toEqual([true, true]);
    holder?.kill();
    await eventually(() => !orphans.some(isRunning), 'both engines gone', { withinMs: 30_000 });
  });

  it('have what was committed when a hub starts again', async () => {
    holder = await Holder.start();
    expect(await holder.ask('select what from kept')).toEqual([{ what: 'before' }]);
  }, 60_000);

  it('end when the hub and their guardians are killed by force together', async () => {
    const orphans = engines();
    const guardians = orphans.flatMap(({ pid }) => parentOf(pid) ?? []);
    holder?.kill();
    for (const { pid } of guardians) process.kill(pid, 'SIGKILL');
    await eventually(() => !orphans.some(isRunning), 'both engines gone', { withinMs: 30_000 });
  });

  it('begin afresh in a home that was deleted by hand', async () => {
    rmSync(home.path, { recursive: true });
    holder = await Holder.start();
    expect(await holder.ask(`select to_regclass('kept') as kept`)).toEqual([{ kept: null }]);
  }, 60_000);
});

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answered: boolean) => () => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

function parentOf(pid: number): ProcessIdentity | null {
  const parent = Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  return parent > 1 ? identityOf(parent) : null;
}
