import type { DataSource } from 'typeorm';

const bench = 'bench';

/**
 * Holds all that a service has to say to Kafka by taking its relay's leases, as another process of it would that is in the
 * middle of a send: what the service does besides can then be measured by itself. To be taken before the service starts.
 */
export async function holdRelay(db: DataSource): Promise<void> {
  await db.query(
    // More groups than there are do no harm.
    `insert into relay_lease (shard_group, owner, epoch, expires_at)
     select shard_group, $1, 1, 'infinity' from generate_series(0, 23) as shard_group
         on conflict (shard_group) do update set owner = excluded.owner, expires_at = excluded.expires_at`,
    [bench],
  );
}

/** Resolves when the relay has taken its leases: from then on it publishes. */
export async function releaseRelay(db: DataSource): Promise<void> {
  await db.query(`update relay_lease set expires_at = '-infinity' where owner = $1`, [bench]);
  const taken = `select exists (select from relay_lease where owner <> $1) as is`;
  while (!(await db.query<{ is: boolean }[]>(taken, [bench]))[0]?.is) await pause(5);
}

/** Until Kafka has all that was said. */
export async function untilPublished(db: DataSource): Promise<void> {
  const waiting = `select exists (select from outbox_pending) as is`;
  while ((await db.query<{ is: boolean }[]>(waiting))[0]?.is) await pause(100);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
