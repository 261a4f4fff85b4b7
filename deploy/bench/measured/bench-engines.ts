import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessDatabase, provisionStaff } from '#libs/access';
import { migrate, openDatabase } from '#libs/database';
import { createTopics } from '#libs/messaging';
import { Home } from '../../local/engines/home.js';
import { postgresPlaceOf } from '../../local/engines/postgres-place.js';
import { keepSecrets, type Secrets } from '../../local/engines/secrets.js';
import { startEngines } from '../../local/engines/start-engines.js';
import { hubEnvironment } from '../../local/hub-environment.js';
import { ownDatabase } from '../../local/own-database.js';
import { demonstrationAccounts } from '../../local/playground/accounts.js';
import { databases } from '../../local/databases.js';
import { benchOfficers } from './officers.js';

/** Durable engines with everything that a hub needs to find in them. */
export interface BenchEngines {
  readonly home: Home;
  readonly secrets: Secrets;
  readonly adminUrl: string;
  readonly brokers: string;
  stop(): Promise<void>;
}

/** Engines of its own, whatever the environment names: what is measured must not meet anybody else's data. */
export async function startBenchEngines(home: Home): Promise<BenchEngines> {
  for (const given of ['DATABASE_URL', 'KAFKA_BROKERS']) Reflect.deleteProperty(process.env, given);
  home.create();
  const secrets = keepSecrets(home);
  const engines = await startEngines({ home, secrets, durable: true, report: () => undefined });
  try {
    const adminUrl = await ownDatabase(engines.adminUrl);
    await migrate(databases, { adminUrl, passwordOf: (role) => secrets.rolePassword(role) });
    await createTopics([engines.brokers]);
    const access = await openDatabase(accessDatabase, adminUrl, 1);
    await provisionStaff(access, [...demonstrationAccounts, ...benchOfficers]);
    await access.destroy();
    return { home, secrets, adminUrl, brokers: engines.brokers, stop: () => engines.stop() };
  } catch (error) {
    await engines.stop();
    throw error;
  }
}

/** Does the work with engines that are gone afterwards, and all they held with them. */
export async function withPassingEngines<Result>(work: (engines: BenchEngines) => Promise<Result>): Promise<Result> {
  const home = new Home(mkdtempSync(join(tmpdir(), 'salur-bench-')));
  try {
    const engines = await startBenchEngines(home);
    try {
      return await work(engines);
    } finally {
      await engines.stop();
    }
  } finally {
    rmSync(postgresPlaceOf(home), { recursive: true, force: true });
    rmSync(home.path, { recursive: true, force: true });
  }
}

/** What a service finds in its environment on these engines. */
export function environmentOn(
  { secrets, adminUrl, brokers }: BenchEngines,
  urls: { readonly publicUrl: string; readonly playgroundUrl: string },
) {
  return hubEnvironment({ ...urls, engines: { adminUrl, brokers }, secrets, definitions: databases });
}
