import pg from 'pg';
import { freePort } from '../../local/engines/free-port.js';
import type { BenchEngines } from '../measured/bench-engines.js';
import { startProgram, type Served } from '../measured/program.js';

export type BareServer = 'bare-server' | 'bare-lifecycle-server';

/** A bare server, in a database of its own on the same engine. */
export async function startBare(
  { adminUrl }: BenchEngines,
  connections: number,
  server: BareServer = 'bare-server',
): Promise<Served> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database "${server}"`);
  await admin.end();
  const [database, port] = [new URL(adminUrl), await freePort()];
  database.pathname = `/${server}`;
  const url = `http://127.0.0.1:${port}`;
  const program = await startProgram({
    file: `deploy/bench/bare/${server}.js`,
    environment: {
      BARE_DATABASE_URL: database.href,
      BARE_PORT: String(port),
      BARE_CONNECTIONS: String(connections),
    },
    isUp: async () => (await fetch(`${url}/up`)).ok,
  });
  return { ...program, url };
}
