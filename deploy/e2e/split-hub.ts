import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalKeyProvider, newMasterKey, type KeyProvider } from '#libs/vault';
import { ownContainers, type Container } from '../compose/containers.js';
import { freePort } from '../local/engines/free-port.js';

const root = join(import.meta.dirname, '../..');

/** Each container of docker-compose.yml as a process here: the same command, the same variables, on the engines of the tests. */
export class SplitHub {
  private readonly processes = new Map<string, ChildProcess>();
  private readonly ports = new Map<string, number>();

  private constructor(
    private readonly folder: string,
    private readonly containers: readonly Container[],
  ) {}

  static create(folder: string, adminUrl: string): SplitHub {
    const { host, pathname } = new URL(adminUrl);
    const key = join(folder, 'master.key');
    writeFileSync(key, newMasterKey());
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
    return new SplitHub(folder, containers);
  }

  get masterKey(): KeyProvider {
    return LocalKeyProvider.fromFile(join(this.folder, 'master.key'));
  }

  get names(): string[] {
    return this.containers.map(({ name }) => name).filter((name) => name !== 'migrate');
  }

  /** By the container's own command. */
  run(name: string): Promise<ChildProcess> {
    const [, ...args] = this.container(name).command;
    return this.start(name, process.execPath, args);
  }

  /** By the program of `npm run start:service`, in a home of its own, as a person would who has engines. */
  runByHand(name: string): Promise<ChildProcess> {
    return this.start(name, process.execPath, ['deploy/local/npm-run.mjs', 'service', name]);
  }

  private async start(name: string, program: string, args: readonly string[]): Promise<ChildProcess> {
    const port = this.ports.get(name) ?? (await freePort());
    this.ports.set(name, port);
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        ...this.container(name).environment,
        SALUR_HOME: join(this.folder, name),
        SALUR_PORT: String(port),
        SALUR_LOG_FILE: join(this.folder, `${name}.log`),
        SALUR_LOG_LEVEL: 'warn',
      },
    });
    this.processes.set(name, child);
    return child;
  }

  private container(name: string): Container {
    const container = this.containers.find((one) => one.name === name);
    if (!container) throw new Error(`No container ${name}`);
    return container;
  }

  url(name: string, path: string): string {
    return `http://127.0.0.1:${this.ports.get(name) ?? 0}${path}`;
  }

  async isReady(name: string): Promise<boolean> {
    const child = this.processes.get(name);
    if (child?.exitCode !== null)
      throw new Error(`${name} ended: ${readFileSync(join(this.folder, `${name}.log`), 'utf8')}`);
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
