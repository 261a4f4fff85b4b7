import pg from 'pg';
import type { BenchEngines } from '../../bench/measured/bench-engines.js';
import type { History } from '../citizens/history.js';
import { victims } from '../faults/fault-table.js';
import { schemaOf } from '../faults/schema-of.js';
import type { Facts } from './facts.js';
import { readFacts } from './read-facts.js';

const mostReadings = 5;

/**
 * The facts after all has come to rest. A door may still say later how an answer fared, once whoever was killed over it has lost
 * its claim: what is said while facts are read stands in some of them and not in others, so they are read once more.
 */
export async function readSettledFacts(
  engines: BenchEngines,
  history: History,
  rested: () => Promise<void>,
): Promise<Facts> {
  for (let reading = 1; ; reading += 1) {
    const before = await countSaid(engines);
    await rested();
    const facts = await readFacts(engines, history);
    // What never stops talking is judged as it stands.
    if (reading === mostReadings || (await countSaid(engines)) === before) return facts;
  }
}

async function countSaid({ adminUrl }: BenchEngines): Promise<number> {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  try {
    const counts = victims.map((service) => `(select count(*)::int from ${schemaOf(service)}.outbox_event)`);
    const { rows } = await db.query<{ said: number }>(`select ${counts.join(' + ')} as said`);
    return rows[0]?.said ?? 0;
  } finally {
    await db.end();
  }
}
