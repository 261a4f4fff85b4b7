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

  static async start(given: { readonly brokers?: string } = {}): Promise<Holder> {
    const environment = { ...process.env };
    for (const name of ['DATABASE_URL', 'KAFKA_BROKERS']) Reflect.deleteProperty(environment, name);
    if (given.brokers) environment['KAFKA_BROKERS'] = given.brokers;
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

const recordOf = (name: 'postgres' | 'kafka') => identity.safeParse(readJson(home.file(`${name}.process.json`))).data;
const engines = (): ProcessIdentity[] => (['postgres', 'kafka'] as const).flatMap((name) => recordOf(name) ?? []);

describe('engines', () => {
  let holder: Holder | undefined;
  beforeAll(async () => {
    holder = await Holder.start();
    await holder.ask('create table kept (what text)');
    await holder.ask(`insert into kept values ('before')`);
  }, 120_000);
  afterAll(async () => {
    holder?.kill();
    for (const name of ['postgres', 'kafka'] as const) {
      const left = recordOf(name);
      if (left) await endProcess(left, 'SIGKILL', 1);
    }
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
    expect(killed).toHaveLength(2);
    const isAnew = ({ pid }: ProcessIdentity) => killed.every((one) => one.pid !== pid);
    await eventually(() => engines().filter(isAnew).length === 2, 'both anew');
    for (const port of ports) await eventually(() => answers('127.0.0.1', port), 'an answer at the same port');
    const rows = await eventually(() => holder?.ask('select what from kept'), 'an answer');
    expect(rows).toEqual([{ what: 'before' }]);
  }, 300_000);

  it('end when the hub is killed by force', async () => {
    const orphans = engines();
    expect(orphans.map(isRunning)).toEqual([true, true]);
    holder?.kill();
    await eventually(() => !orphans.some(isRunning), 'both engines gone');
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
    await eventually(() => !orphans.some(isRunning), 'both engines gone');
  });

  it('begin afresh in a home that was deleted by hand', async () => {
    rmSync(home.path, { recursive: true });
    // The data that could be taken for its own lie elsewhere, and only those of the database do.
    holder = await Holder.start({ brokers: process.env['KAFKA_BROKERS'] ?? '' });
    expect(await holder.ask(`select to_regclass('kept') as kept`)).toEqual([{ kept: null }]);
  }, 60_000);
});

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 20_000 });
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
