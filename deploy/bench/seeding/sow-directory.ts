import pg from 'pg';
import type { BenchEngines } from '../measured/bench-engines.js';
import { startHubOn } from '../measured/start-hub.js';

/** Only a hub that runs tells its services which institutions there are; so one runs until all have heard of them. */
export async function sowDirectory(engines: BenchEngines): Promise<void> {
  const client = new pg.Client({ connectionString: engines.adminUrl });
  await client.connect();
  const isSown = async () => {
    const { rows } = await client.query<{ sown: boolean }>(
      `select count(*) > 0 and count(*) = (select count(*) from casework.institution)
              and count(*) = (select count(*) from supervisor.institution) as sown from directory.institution`,
    );
    return rows[0]?.sown === true;
  };
  try {
    if (await isSown()) return;
    const hub = await startHubOn(engines);
    const until = performance.now() + 120_000;
    while (!(await isSown())) {
      if (performance.now() > until) throw new Error('The directory did not reach casework and supervisor');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await hub.stop();
  } finally {
    await client.end();
  }
}
