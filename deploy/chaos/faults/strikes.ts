import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName } from '#libs/contracts';
import { openKafka, topicOffsets } from '#libs/messaging';
import { SilentLog } from '#libs/runtime';
import pg from 'pg';
import { enginePids } from '../../bench/measured/engine-pids.js';
import type { ChaosHub } from '../hub/chaos-hub.js';
import { within } from '../hub/within.js';
import type { FaultName } from './fault-table.js';
import { schemaOf } from './schema-of.js';

interface Blow {
  readonly hub: ChaosHub;
  readonly service: ServiceName;
  readonly forMs: number;
}

/** Settles when it is over and what it stopped goes on again. */
type Strike = (blow: Blow) => Promise<void>;

const isGone = 'ESRCH';

/** An engine may have been killed by another fault meanwhile. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== isGone) throw error;
  }
}

async function asOwner(hub: ChaosHub, work: (db: pg.Client) => Promise<unknown>): Promise<void> {
  const db = new pg.Client({ connectionString: hub.engines.adminUrl, application_name: 'chaos' });
  // The database may be taken away under it.
  db.on('error', () => undefined);
  await db.connect();
  try {
    await work(db);
  } finally {
    await db.end().catch(() => undefined);
  }
}

async function forgetOffsets(hub: ChaosHub, service: ServiceName): Promise<void> {
  const log = new SilentLog();
  const kafka = openKafka({ brokers: hub.engines.brokers.split(','), clientId: 'salur-chaos', log });
  const admin = kafka.admin({ retry: { retries: 2 } });
  const groupId = `salur-${service}`;
  try {
    await admin.connect();
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith('salur.'));
    for (const topic of topics) await admin.setOffsets({ groupId, topic, partitions: await startsOf(topic) });
  } finally {
    await admin.disconnect();
  }

  async function startsOf(topic: string) {
    return (await topicOffsets(admin, topic)).map(({ partition, low }) => ({ partition, offset: low }));
  }
}

const patienceMs = 60_000;

/** Read a row as: this is how it is done. */
export const strikes: Readonly<Record<FaultName, Strike>> = {
  serviceKilled: ({ hub, service }) => {
    hub.of(service).signal('SIGKILL');
    return Promise.resolve();
  },
  serviceReplaced: async ({ hub, service }) => {
    await hub.of(service).stop();
    hub.of(service).start();
  },
  serviceFrozen: async ({ hub, service, forMs }) => {
    hub.of(service).signal('SIGSTOP');
    await pause(forMs);
    hub.of(service).signal('SIGCONT');
  },
  serviceDoubled: async ({ hub, service, forMs }) => {
    const second = await hub.double(service);
    await pause(forMs);
    await second.stop();
  },
  offsetsForgotten: async ({ hub, service }) => {
    await hub.of(service).stop();
    // The broker refuses while it still counts a member, and cannot answer while it is away itself.
    const isForgotten = await within(patienceMs, () => forgetOffsets(hub, service).then(() => true));
    hub.of(service).start();
    if (!isForgotten) throw new Error(`The offsets of ${service} could not be moved`);
  },
  outboxSaidAgain: ({ hub, service }) =>
    asOwner(hub, (db) =>
      db.query(`insert into ${schemaOf(service)}.outbox_pending (shard, id, created_at)
                select shard, id, created_at from ${schemaOf(service)}.outbox_event on conflict do nothing`),
    ),
  outboxRefused: async ({ hub, service, forMs }) => {
    const schema = schemaOf(service);
    await asOwner(hub, (db) =>
      db.query(`create or replace function ${schema}.disk_is_full() returns trigger language plpgsql as
                  $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
                create or replace trigger disk_is_full before insert on ${schema}.outbox_event
                  for each statement execute function ${schema}.disk_is_full()`),
    );
    await pause(forMs);
    const isOver = await within(patienceMs, async () => {
      await asOwner(hub, (db) => db.query(`drop trigger if exists disk_is_full on ${schema}.outbox_event`));
      return true;
    });
    if (!isOver) throw new Error(`The outbox of ${service} could not be opened again`);
  },
  brokerKilled: ({ hub }) => {
    signal(enginePids(hub.engines.home).kafka, 'SIGKILL');
    return Promise.resolve();
  },
  brokerFrozen: async ({ hub, forMs }) => {
    const { kafka } = enginePids(hub.engines.home);
    signal(kafka, 'SIGSTOP');
    await pause(forMs);
    signal(kafka, 'SIGCONT');
  },
  databaseRestarted: ({ hub }) => {
    // Its own "immediate" shutdown: nobody is waited for and nothing is written; the next start recovers from the log.
    signal(enginePids(hub.engines.home).postgres, 'SIGQUIT');
    return Promise.resolve();
  },
  connectionsEnded: ({ hub }) =>
    asOwner(hub, (db) =>
      db.query(`select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'chaos'`),
    ),
  snapshotHeld: ({ hub, forMs }) =>
    asOwner(hub, async (db) => {
      await db.query('begin isolation level repeatable read');
      await db.query('select count(*) from pg_class');
      await pause(forMs);
    }),
};
