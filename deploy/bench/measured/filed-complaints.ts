import { setTimeout as pause } from 'node:timers/promises';
import { openKafka, topicOffsets } from '#libs/messaging';
import { SilentLog } from '#libs/runtime';
import pg from 'pg';
import type { BenchEngines } from './bench-engines.js';

const patienceMs = 60_000;

interface Seen {
  readonly complaints: number;
  readonly events: number;
  readonly pending: number;
}

/** Looks after what was acknowledged: each filing is a row, each row's event is in Kafka. */
export class FiledComplaints {
  private constructor(
    private readonly engines: BenchEngines,
    private readonly before: Seen,
  ) {}

  /** Counts what there is already. */
  static async from(engines: BenchEngines): Promise<FiledComplaints> {
    return new FiledComplaints(engines, await look(engines));
  }

  /** Waits until so many have come since, rows and records. Refuses a row more, and to wait for ever. */
  async untilPublished(acknowledged: number): Promise<void> {
    for (const until = performance.now() + patienceMs; ;) {
      const { complaints, events, pending } = await look(this.engines);
      const [rows, records] = [complaints - this.before.complaints, events - this.before.events];
      if (rows === acknowledged && records >= acknowledged && pending === 0) return;
      if (rows !== acknowledged || performance.now() > until)
        throw new Error(`${acknowledged} acknowledged, ${rows} rows, ${records} in Kafka, ${pending} wait`);
      await pause(100);
    }
  }
}

async function look({ adminUrl, brokers }: BenchEngines): Promise<Seen> {
  const db = new pg.Client({ connectionString: adminUrl });
  const kafka = openKafka({ brokers: [brokers], clientId: 'salur-bench', log: new SilentLog() }).admin();
  await Promise.all([db.connect(), kafka.connect()]);
  try {
    const { rows } = await db.query<{ complaints: number; pending: number }>(
      `select (select count(*)::int from intake_web.complaint) as complaints,
              (select count(*)::int from intake_web.outbox_pending) as pending`,
    );
    const ends = await topicOffsets(kafka, 'salur.complaints');
    const events = ends.reduce((sum, { high }) => sum + Number(high), 0);
    return { complaints: rows[0]?.complaints ?? 0, pending: rows[0]?.pending ?? 0, events };
  } finally {
    await Promise.all([db.end(), kafka.disconnect()]);
  }
}
