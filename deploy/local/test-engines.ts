import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { Home } from './engines/home.js';
import { dockerAnswers } from './engines/kafka-in-docker.js';
import { keepJson, readJson } from './engines/kept-json.js';
import { postgresPlaceOf } from './engines/postgres-place.js';
import { identityOf, isRunning } from './engines/process-identity.js';
import { keepSecrets } from './engines/secrets.js';
import { startEngines } from './engines/start-engines.js';
import { startTestContainers } from './test-containers.js';

interface TestEngines {
  readonly adminUrl: string;
  readonly brokers: string;
  stop(): Promise<void>;
}

/**
 * Engines for one run of the tests, in a home and on ports of their own, told to the workers by the same variables that
 * name given engines. Nothing of a hub that runs beside is touched. Returns how to end them.
 */
export async function startTestEngines(): Promise<() => Promise<void>> {
  const run = randomBytes(4).toString('hex');
  const given = process.env['DATABASE_URL'] !== undefined;
  const engines = (await inContainers()) ?? (await onThisMachine());
  Object.assign(process.env, { SALUR_TEST_RUN: run, DATABASE_URL: engines.adminUrl, KAFKA_BROKERS: engines.brokers });
  return async () => {
    if (given) await dropDatabasesOf(run, engines.adminUrl);
    await engines.stop();
  };
}

async function inContainers(): Promise<TestEngines | null> {
  if (process.env['DATABASE_URL'] ?? process.env['KAFKA_BROKERS']) return null;
  if (!dockerAnswers()) return null;
  try {
    return await startTestContainers();
  } catch (error) {
    console.error(
      `Docker answers, but its containers do not start, so the embedded engines are taken: ${String(error)}`,
    );
    return null;
  }
}

const prefix = 'salur-test-';

async function onThisMachine(): Promise<TestEngines> {
  clearForsakenHomes();
  const home = new Home(mkdtempSync(join(tmpdir(), prefix))).create();
  keepJson(home.file('owner.json'), identityOf(process.pid));
  try {
    const engines = await startEngines({ home, secrets: keepSecrets(home), durable: false, report: () => undefined });
    return {
      ...engines,
      stop: async () => {
        await engines.stop();
        forget(home);
      },
    };
  } catch (error) {
    forget(home);
    throw error;
  }
}

function forget(home: Home): void {
  rmSync(postgresPlaceOf(home), { recursive: true, force: true });
  rmSync(home.path, { recursive: true, force: true });
}

const identity = z.object({ pid: z.number(), startedAt: z.string() });

/** A run that was killed could not clear away after itself; its engines have ended by themselves. */
function clearForsakenHomes(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const home = new Home(join(tmpdir(), name));
    const owner = identity.safeParse(readJson(home.file('owner.json'))).data;
    if (owner && !isRunning(owner)) forget(home);
  }
}

/** On a server that stays, test files that failed half-way must not leave their databases. */
async function dropDatabasesOf(run: string, adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [`salur_test_${run}_`],
  );
  for (const { name } of rows) await client.query(`drop database if exists "${name}" with (force)`);
  await client.end();
}
