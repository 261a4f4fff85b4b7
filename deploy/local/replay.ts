import { parseArgs } from 'node:util';
import { serviceNames } from '#libs/contracts';
import { databaseUrlName, openDatabase, type DatabaseDefinition } from '#libs/database';
import {
  listParked,
  replayOutbox,
  replayParked,
  skipParked,
  type ParkedChoice,
  type ParkedSummary,
} from '#libs/messaging';
import type { DataSource } from 'typeorm';
import { engineAddresses } from './engine-addresses.js';
import { Home } from './engines/home.js';
import { secretsOf } from './engines/secrets.js';
import { hubEnvironment } from './hub-environment.js';
import { databases } from './databases.js';

const help = `npm run replay -- parked --service <name> [choice] [--now | --skip --by <who> --note <why>]
npm run replay -- outbox [--service <name>] --from <time> --to <time> [--key <complaint>]

parked: messages that a service could not handle. Without --now or --skip they are only listed.
  --id <number>      this one          --reason <class>   poison, contract-invalid, version-gap, not-yet-known,
  --key <complaint>  about this one                       conflict, unknown, undecodable
  --since <time>     parked since then
  --now              try them again now; those behind them follow by themselves
  --skip             give them up; --by and --note are kept with them. For a version-gap the missing event is given up
outbox: what a service said in that time, or all of them, is published again. Nobody handles it twice.
  Times are ISO 8601: 2026-11-23T08:00:00+07:00

Works on the engines of this folder's hub, or on DATABASE_URL_<SCHEMA>.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    service: { type: 'string' },
    id: { type: 'string' },
    key: { type: 'string' },
    reason: { type: 'string' },
    since: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    by: { type: 'string' },
    note: { type: 'string' },
    now: { type: 'boolean', default: false },
    skip: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function instant(name: 'from' | 'to' | 'since'): Date {
  const time = new Date(values[name] ?? '');
  if (Number.isNaN(time.getTime())) throw new Error(`--${name} is not a time`);
  return time;
}

/** The one that is named, or all that say something. */
function chosen(): DatabaseDefinition[] {
  const services = databases.filter(({ schema }) => serviceNames.some((name) => name.replaceAll('-', '_') === schema));
  if (values.service === undefined) return services;
  const named = services.filter(({ schema }) => schema === values.service?.replaceAll('-', '_'));
  if (named.length === 0) throw new Error(`There is no service "${values.service}"; --help tells how to call this`);
  return named;
}

function openService(definition: DatabaseDefinition): Promise<DataSource> {
  const home = new Home();
  const secrets = secretsOf(home);
  const nowhere = { publicUrl: 'http://localhost', playgroundUrl: 'http://localhost' };
  const environment = hubEnvironment({
    engines: engineAddresses(home, secrets),
    secrets,
    ...nowhere,
    definitions: databases,
  });
  return openDatabase(definition, environment[databaseUrlName(definition.schema)] ?? '', 1);
}

function line({ id, topic, key, type, sequence, reason, attempts }: ParkedSummary): string {
  return `${id}  ${topic}  ${key ?? '(no key)'}  ${type ?? '(no event)'} #${sequence ?? '?'}  ${reason}  ${attempts} attempts`;
}

async function parked(db: DataSource): Promise<void> {
  const { id, key, reason } = values;
  const choice: ParkedChoice = {
    ...(id && { id }),
    ...(key && { key }),
    ...(reason && { reason }),
    ...(values.since && { since: instant('since') }),
  };
  if (values.skip) {
    const count = await skipParked(db, choice, { by: values.by ?? '', note: values.note ?? '' });
    console.log(`${count} given up`);
  } else if (values.now) {
    console.log(`${await replayParked(db, choice)} will be tried again now`);
  } else {
    const waiting = await listParked(db, choice);
    console.log(waiting.length > 0 ? waiting.map(line).join('\n') : 'Nothing waits.');
  }
}

async function outbox(db: DataSource, { schema }: DatabaseDefinition): Promise<void> {
  const count = await replayOutbox(db, {
    from: instant('from'),
    to: instant('to'),
    ...(values.key && { key: values.key }),
  });
  console.log(`${schema.replaceAll('_', '-')}: ${count} events will be published again`);
}

async function run(what: 'parked' | 'outbox'): Promise<void> {
  if (what === 'parked' && values.service === undefined) throw new Error('--service names whose messages are meant');
  for (const definition of chosen()) {
    const db = await openService(definition);
    try {
      await (what === 'parked' ? parked(db) : outbox(db, definition));
    } finally {
      await db.destroy();
    }
  }
}

const [what] = positionals;
if (values.help) console.log(help);
else if (what !== 'parked' && what !== 'outbox') {
  console.error(help);
  process.exitCode = 1;
} else {
  try {
    await run(what);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
