import { accessDatabase, provisionStaff } from '#libs/access';
import { migrate, openDatabase } from '#libs/database';
import { createTopics } from '#libs/messaging';
import { type Clock, type Hub, Readiness, startHub } from '#libs/runtime';
import { freePort } from './engines/free-port.js';
import type { Home } from './engines/home.js';
import { keepSecrets, type Secrets } from './engines/secrets.js';
import { startEngines, type Engines } from './engines/start-engines.js';
import { chooseHubAddress, type HubAddress } from './hub-address.js';
import { copiesWished } from './copies-wished.js';
import { evictDeadMembers } from './evict-dead-members.js';
import { hubEnvironment, type MailPorts } from './hub-environment.js';
import { announce, releaseLock, takeLock } from './hub-lock.js';
import { ownDatabase } from './own-database.js';
import { demonstrationAccounts } from './playground/accounts.js';
import { oneHub, startPlayground } from './playground/start-playground.js';
import { databases } from './databases.js';
import { serviceModules } from './services.js';
import type { Terminal } from './terminal.js';
import { untilReady } from './until-ready.js';

export interface LocalHub {
  readonly url: string;
  readonly playgroundUrl: string;
  readonly accounts: readonly { readonly login: string; readonly name: string; readonly password: string }[];
  /** Settles with the name of an engine that cannot be kept alive. */
  readonly givenUp: Promise<string>;
  stop(): Promise<void>;
}

/** All of Salur in one process, in the order in which each thing needs the one before. What was begun is ended in reverse. */
export async function startLocalHub(home: Home, terminal: Terminal, clock?: Clock): Promise<LocalHub> {
  home.create();
  takeLock(home);
  const begun: (() => unknown)[] = [
    () => {
      releaseLock(home);
    },
  ];
  const stop = async () => {
    for (let end = begun.pop(); end; end = begun.pop()) await end();
  };
  try {
    const address = await chooseHubAddress(home);
    const secrets = keepSecrets(home);
    const engines = await startAllEngines(home, secrets, terminal);
    begun.push(() => engines.stop());
    await prepareEngines(engines, secrets, terminal);
    const ports = {
      playground: await keptPort(home, 'playground'),
      playgroundMail: await keptPort(home, 'playgroundMail'),
      hubMail: await keptPort(home, 'hubMail'),
      smsc: await keptPort(home, 'smsc'),
    };
    const playground = await startPlayground(ports, secrets, oneHub(address.publicUrl));
    begun.push(() => playground.stop());
    const hub = await startServices(home, terminal, {
      ...{ address, engines, secrets, playgroundUrl: playground.url, ports },
      ...(clock && { clock }),
    });
    begun.push(() => hub.stop());
    await terminal.step('ready to work', () => untilReady(hub.app.get(Readiness), home.log('salur')));
    announce(home, { url: address.publicUrl, ownUrl: address.ownUrl, playground: playground.url });
    return {
      url: address.publicUrl,
      playgroundUrl: playground.url,
      accounts: playground.accounts,
      givenUp: engines.givenUp,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function keptPort(home: Home, name: 'playground' | 'playgroundMail' | 'hubMail' | 'smsc'): Promise<number> {
  const port = await freePort(home.rememberedPort(name));
  home.rememberPort(name, port);
  return port;
}

async function startAllEngines(home: Home, secrets: Secrets, terminal: Terminal): Promise<Engines> {
  const wish = { home, secrets, durable: true, report: terminal.note };
  const shown = ({ kinds }: Engines) => `PostgreSQL (${kinds.postgres}), Apache Kafka (${kinds.kafka})`;
  const engines = await terminal.step('engines', () => startEngines(wish), shown);
  const adminUrl = process.env['DATABASE_URL'] ?? (await ownDatabase(engines.adminUrl));
  return { ...engines, adminUrl };
}

async function prepareEngines(engines: Engines, secrets: Secrets, terminal: Terminal): Promise<void> {
  const ran: string[] = [];
  const passwordOf = (role: string) => secrets.rolePassword(role);
  await terminal.step(
    'schemas',
    () => migrate(databases, { adminUrl: engines.adminUrl, passwordOf, onMigration: (_, name) => ran.push(name) }),
    () => (ran.length > 0 ? `${ran.length} migrations` : 'up to date'),
  );
  const counted = (made: readonly string[]) => (made.length > 0 ? `${made.length} made` : 'all there');
  await terminal.step('topics', () => createTopics(engines.brokers.split(','), copiesWished()), counted);
  if (!process.env['KAFKA_BROKERS']) await evictDeadMembers(engines.brokers);
  await terminal.step('demonstration accounts', () => seedStaff(engines.adminUrl));
}

async function seedStaff(adminUrl: string): Promise<void> {
  const access = await openDatabase(accessDatabase, adminUrl, 1);
  await provisionStaff(access, demonstrationAccounts);
  await access.destroy();
}

interface Around {
  readonly address: HubAddress;
  readonly engines: Engines;
  readonly secrets: Secrets;
  readonly playgroundUrl: string;
  readonly ports: MailPorts & { readonly smsc: number };
  readonly clock?: Clock;
}

function startServices(
  home: Home,
  terminal: Terminal,
  { address, engines, secrets, playgroundUrl, ports, clock }: Around,
): Promise<Hub> {
  const { host, port, publicUrl, ownUrl } = address;
  const around = { engines, secrets, publicUrl, playgroundUrl, mailPorts: ports, smscPort: ports.smsc };
  const environment = { SALUR_ROUTER_URL: ownUrl, ...hubEnvironment({ ...around, definitions: databases }) };
  const services = Object.values(serviceModules);
  return terminal.step(
    'services in one process',
    () =>
      startHub({ services, host, port, environment, name: 'salur', logTo: home.log('salur'), ...(clock && { clock }) }),
    () => Object.keys(serviceModules).join(', '),
  );
}
