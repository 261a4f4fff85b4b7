import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEmptyDatabase, eventually } from '#libs/testing';
import pg from 'pg';
import { z } from 'zod';
import { ownContainers, type Container } from '../compose/containers.js';
import { freePort } from '../local/engines/free-port.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'salur-split-'));
const filed = z.object({ code: z.string() });

/** Each container of docker-compose.yml as a process here: the same command, the same variables, on the engines of the tests. */
class SplitHub {
  private readonly processes = new Map<string, ChildProcess>();
  private readonly ports = new Map<string, number>();

  private constructor(private readonly containers: readonly Container[]) {}

  static create(adminUrl: string): SplitHub {
    const { host, pathname } = new URL(adminUrl);
    const key = join(folder, 'master.key');
    writeFileSync(key, randomBytes(32).toString('base64'));
    const here = (value: string) =>
      value
        .replace(/^postgres:\/\/postgres:.*/, adminUrl)
        .replace('@postgres:5432/salur', `@${host}${pathname}`)
        .replace(/^kafka:9092$/, process.env['KAFKA_BROKERS'] ?? '')
        .replace('/run/secrets/master-key', key);
    const containers = ownContainers(valueOf).map((one) => ({
      ...one,
      environment: Object.fromEntries(Object.entries(one.environment).map(([name, value]) => [name, here(value)])),
    }));
    return new SplitHub(containers);
  }

  get names(): string[] {
    return this.containers.map(({ name }) => name).filter((name) => name !== 'migrate');
  }

  async run(name: string): Promise<ChildProcess> {
    const container = this.containers.find((one) => one.name === name);
    if (!container) throw new Error(`No container ${name}`);
    const port = this.ports.get(name) ?? (await freePort());
    this.ports.set(name, port);
    const [, ...args] = container.command;
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        ...container.environment,
        SALUR_PORT: String(port),
        SALUR_LOG_FILE: join(folder, `${name}.log`),
        SALUR_LOG_LEVEL: 'warn',
      },
    });
    this.processes.set(name, child);
    return child;
  }

  url(name: string, path: string): string {
    return `http://127.0.0.1:${this.ports.get(name) ?? 0}${path}`;
  }

  async isReady(name: string): Promise<boolean> {
    const child = this.processes.get(name);
    if (child?.exitCode !== null)
      throw new Error(`${name} ended: ${readFileSync(join(folder, `${name}.log`), 'utf8')}`);
    return (await fetch(this.url(name, '/health/ready'))).ok;
  }

  async end(name: string, signal: NodeJS.Signals): Promise<number | null> {
    const child = this.processes.get(name);
    if (child?.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}

const example = readFileSync(join(root, '.env.example'), 'utf8');

/**
 * What is commented out in .env.example is not set, and compose hands it on empty. Roles belong to the whole server of the
 * tests, so they keep the password that all tests use.
 */
function valueOf(name: string): string | undefined {
  if (example.includes(`\n# ${name}=`)) return undefined;
  const role = /^([A-Z_]+)_PASSWORD$/.exec(name)?.[1];
  const known: Record<string, string> = {
    KANNEL_SEND_URL: 'http://127.0.0.1:9/cgi-bin/sendsms',
    TELEGRAM_API_URL: 'http://127.0.0.1:9',
    TELEGRAM_BOT_TOKEN: '1:token',
    OIDC_ISSUER: 'https://id.example',
    SALUR_PUBLIC_URL: 'http://localhost:8080',
  };
  return known[name] ?? (role ? `salur_${role.toLowerCase()}-of-tests` : 'a-secret-of-this-test');
}

const fail = (): never => {
  throw new Error('There is no hub');
};

describe('the hub split into one process per service', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>> | undefined;
  let hub: SplitHub | undefined;

  beforeAll(async () => {
    database = await anEmptyDatabase();
    hub = SplitHub.create(database.adminUrl);
    const [code] = (await once(await hub.run('migrate'), 'exit')) as [number | null];
    expect(code).toBe(0);
    const split = hub;
    await Promise.all(split.names.map((name) => split.run(name)));
    for (const name of split.names) await eventually(() => split.isReady(name), `${name} ready`, { withinMs: 90_000 });
  }, 180_000);

  afterAll(async () => {
    for (const name of hub?.names ?? []) await hub?.end(name, 'SIGKILL');
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = async (text: string) => {
    const answer = await fetch(hub?.url('intake-web', '/api/complaints') ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ text }),
    });
    expect(answer.status).toBe(201);
    return filed.parse(await answer.json()).code;
  };
  const track = async (code: string) => (await fetch(hub?.url('intake-web', `/api/complaints/${code}`) ?? '')).text();
  const ask = async (sql: string) => {
    const admin = new pg.Client({ connectionString: database?.adminUrl });
    await admin.connect();
    const { rows } = await admin.query(sql);
    await admin.end();
    return rows as unknown[];
  };

  it('brings a complaint from one process through all the others and back', async () => {
    const code = await file('Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga');
    await eventually(async () => (await track(code)).includes('PLN'), 'PLN as holder', { withinMs: 30_000 });
    await eventually(async () => (await ask('select from casework."case"')).length === 1, 'a case', {
      withinMs: 30_000,
    });
    await eventually(async () => (await ask('select from supervisor.clock')).length > 0, 'a clock', {
      withinMs: 30_000,
    });
  });

  it('goes on when a service that was killed comes back', async () => {
    await hub?.end('router', 'SIGKILL');
    const code = await file('KRL jurusan Bogor terlambat 40 menit, AC gerbong mati');
    expect(await track(code)).not.toContain('Commuter');
    await hub?.run('router');
    await eventually(async () => (await track(code)).includes('Commuter'), 'the holder', { withinMs: 60_000 });
  }, 90_000);

  it('ends each service in order when it is told to', async () => {
    const split = hub ?? fail();
    const codes = await Promise.all(split.names.map((name) => split.end(name, 'SIGTERM')));
    expect(codes).toEqual(split.names.map(() => 0));
  });
});
