import { serviceNames } from '#libs/contracts';
import { engineAddresses } from './engine-addresses.js';
import { Home } from './engines/home.js';
import { secretsOf } from './engines/secrets.js';
import { runningHub } from './hub-lock.js';
import { noNotices, readDatabases, type DatabaseFigures } from './status/read-databases.js';
import { readHealth } from './status/read-health.js';
import { readLag } from './status/read-lag.js';

const help = `npm run status [-- --json]: health of every service, what waits and what is due. Exit code 1 when not ready.

  SALUR_HOME                       which hub (.salur)
  SALUR_PUBLIC_URL, DATABASE_URL,
  KAFKA_BROKERS                    look at a hub that does not run from this folder

--json prints {ready, services: [{name, ready, lag}], outbox: {pending, oldestSeconds}, parkedKeys, clocks: {armed, due},
messages: {waiting, parked}, notices: {underWay, inDoubt, overdue, failedToday}}.`;

interface Status extends DatabaseFigures {
  readonly ready: boolean;
  readonly services: readonly { readonly name: string; readonly ready: boolean; readonly lag: number }[];
}

async function readStatus(home: Home, url: string): Promise<Status> {
  // Read for the schemas of all services: not before there is a hub to look at.
  const { databases } = await import('./databases.js');
  const { adminUrl, brokers } = engineAddresses(home, secretsOf(home));
  const [health, lag, figures] = await Promise.all([
    readHealth(runningHub(home)?.ownUrl ?? url),
    readLag(brokers),
    readDatabases(adminUrl, databases),
  ]);
  const services = serviceNames.map((name) => ({
    name,
    ready: health?.services.find((one) => one.name === name)?.ready ?? false,
    lag: lag.get(name) ?? 0,
  }));
  return { ready: health?.ready ?? false, services, ...figures };
}

const nothing: Status = {
  ready: false,
  services: serviceNames.map((name) => ({ name, ready: false, lag: 0 })),
  outbox: { pending: 0, oldestSeconds: 0 },
  parkedKeys: 0,
  clocks: { armed: 0, due: 0 },
  messages: { waiting: 0, parked: 0 },
  notices: noNotices,
};

function shown(status: Status, url: string): string {
  const lines = status.services.map(
    ({ name, ready, lag }) => `  ${name.padEnd(14)} ${ready ? 'ready    ' : 'not ready'}   ${lag} to read`,
  );
  const { outbox, parkedKeys, clocks, messages, notices } = status;
  return `${url} is ${status.ready ? 'ready' : 'not ready'}
${lines.join('\n')}
  outbox         ${outbox.pending} waiting, the oldest for ${outbox.oldestSeconds} s
  parked         ${parkedKeys} keys
  clocks         ${clocks.armed} armed, ${clocks.due} due
  messages       ${messages.waiting} waiting, ${messages.parked} parked
  notices        ${notices.underWay} under way, ${notices.inDoubt} of them in doubt, ${notices.overdue} overdue; ${notices.failedToday} failed within a day`;
}

/** Whoever reads the JSON gets one whatever has happened; why, is said to the person beside it. */
async function statusOf(home: Home, url: string | undefined): Promise<Status> {
  if (url === undefined) return nothing;
  try {
    return await readStatus(home, url);
  } catch (error) {
    console.error(`The engines of ${url} do not answer: ${error instanceof Error ? error.message : String(error)}`);
    return nothing;
  }
}

if (process.argv.includes('--help')) {
  console.log(help);
} else {
  const home = new Home();
  const running = runningHub(home);
  const url = running?.url ?? process.env['SALUR_PUBLIC_URL'];
  const status = await statusOf(home, url);
  if (process.argv.includes('--json')) console.log(JSON.stringify(status));
  else if (url !== undefined) console.log(shown(status, url));
  else console.log(running ? `A hub is starting in ${home.path}.` : `No hub runs from ${home.path}.`);
  // One engine that does not answer is answer enough: what the other one is still asked is not waited for.
  process.exit(status.ready ? 0 : 1);
}
