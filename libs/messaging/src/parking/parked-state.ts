import type { DataSource } from 'typeorm';

export interface ParkedState {
  readonly count: number;
  readonly oldestSeconds: number;
}

/** How many messages wait, and how long the oldest of them does. */
export async function parkedState(db: DataSource): Promise<ParkedState> {
  const [row] = await db.query<{ count: number; seconds: number | null }[]>(
    `select count(*)::int as count, extract(epoch from now() - min(parked_at))::float8 as seconds
       from parked_message where state = 'parked'`,
  );
  return { count: row?.count ?? 0, oldestSeconds: Math.max(0, row?.seconds ?? 0) };
}
