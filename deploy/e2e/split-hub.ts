import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalKeyProvider, type KeyProvider } from '#libs/vault';
import { ownContainers, type Container } from '../compose/containers.js';
import { freePort } from '../local/engines/free-port.js';
import { Home } from '../local/engines/home.js';
import { keepSecrets, type Secrets } from '../local/engines/secrets.js';
import { byMail, byMessengers, gatewayUsername } from '../local/hub-environment.js';
import { startPlayground, type StartedPlayground } from '../local/playground/start-playground.js';

const root = join(import.meta.dirname, '../..');

/**
 * Each container of docker-compose.yml as a process here: the same command, the same variables, on the engines of the tests,
 * and with phones around it.
 */
export class SplitHub {
  private readonly processes = new Map<string, ChildProcess>();

  private constructor(
    private readonly folder: string,
    private readonly containers: readonly Container[],
    private readonly ports: ReadonlyMap<string, number>,
    private readonly around: {
      readonly playground: StartedPlayground;
      readonly secrets: Secrets;
      readonly environment: Readonly<Record<string, string>>;
    },
  ) {}

  static async create(folder: string, adminUrl: string): Promise<SplitHub> {
    const { host, pathname } = new URL(adminUrl);
    const secrets = keepSecrets(new Home(folder));
    const phones = { playground: await freePort(), playgroundMail: await freePort(), hubMail: await freePort() };
    const here = (value: string) =>
      value
        .replace(/^postgres:\/\/postgres:.*/, adminUrl)
        .replace('@postgres:5432/salur', `@${host}${pathname}`)
        .replace(/^kafka:9092$/, process.env['KAFKA_BROKERS'] ?? '')
        .replace('/run/secrets/master-key', secrets.masterKeyFile);
    const containers = ownContainers(valuesFor(secrets, `http://127.0.0.1:${phones.playground}`)).map((one) => ({
      ...one,
      environment: Object.fromEntries(Object.entries(one.environment).map(([name, value]) => [name, here(value)])),
    }));
    const ports = new Map<string, number>();
    for (const { name } of containers) ports.set(name, await freePort());
    const urlOf = (name: string) => `http://127.0.0.1:${ports.get(name) ?? 0}`;
    const urls = { desk: urlOf('desk'), sms: urlOf('intake-sms'), social: urlOf('intake-social') };
    const playground = await startPlayground(phones, secrets, urls);
    const environment = { ...byMessengers(secrets, playground.url), ...byMail(phones) };
    return new SplitHub(folder, containers, ports, { playground, secrets, environment });
  }

  get masterKey(): KeyProvider {
    return LocalKeyProvider.fromFile(this.around.secrets.masterKeyFile);
  }

  get kannelSecret(): string {
    return this.around.secrets.kannelDoor;
  }

  get phoneUrl(): string {
    return this.around.playground.url;
  }

  get names(): string[] {
    return this.containers.map(({ name }) => name).filter((name) => name !== 'migrate');
  }

  /** By the container's own command. */
  run(name: string): ChildProcess {
    const [, ...args] = this.container(name).command;
    return this.start(name, process.execPath, args);
  }

  /** By the program of `npm run start:service`, in a home of its own, as a person would who has engines. */
  runByHand(name: string): ChildProcess {
    return this.start(name, process.execPath, ['deploy/local/npm-run.mjs', 'service', name]);
  }

  private start(name: string, program: string, args: readonly string[]): ChildProcess {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        // Where Node keeps what it has compiled: a dozen processes load the same modules here.
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        ...this.container(name).environment,
        // The addresses of these providers are no choice of who runs the containers, so no variable of theirs says them.
        ...(name === 'intake-social' || name === 'notifier' ? this.around.environment : {}),
        SALUR_HOME: join(this.folder, name),
        SALUR_PORT: String(this.ports.get(name) ?? 0),
        SALUR_LOG_FILE: join(this.folder, `${name}.log`),
        SALUR_LOG_LEVEL: 'debug',
        // At whatever hour the tests run, a phone is told at once.
        NOTICE_QUIET_HOURS: 'off',
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

  /** Whatever still runs, and who stood around it. */
  async stop(): Promise<void> {
    for (const name of this.names) await this.end(name, 'SIGKILL');
    await this.around.playground.stop();
  }
}

const example = readFileSync(join(root, '.env.example'), 'utf8');

/**
 * What is commented out in .env.example is not set, and compose hands it on empty. Roles belong to the whole server of the
 * tests, so they keep the password that all tests use.
 */
function valuesFor(secrets: Secrets, playgroundUrl: string): (name: string) => string | undefined {
  const known: Record<string, string> = {
    KANNEL_SEND_URL: `${playgroundUrl}/cgi-bin/sendsms`,
    KANNEL_USERNAME: gatewayUsername,
    KANNEL_PASSWORD: secrets.kannelPassword,
    KANNEL_DOOR_SECRET: secrets.kannelDoor,
    OIDC_ISSUER: 'https://id.example',
    SALUR_PUBLIC_URL: 'http://localhost:8080',
  };
  return (name) => {
    if (example.includes(`\n# ${name}=`)) return undefined;
    const role = /^([A-Z_]+)_PASSWORD$/.exec(name)?.[1];
    return known[name] ?? (role ? `salur_${role.toLowerCase()}-of-tests` : 'a-secret-of-this-test');
  };
}
