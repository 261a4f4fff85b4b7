import type { DataSource, EntityManager } from 'typeorm';
import { openHeads, type ParkedChoice, type ParkedSummary } from './parked-choice.js';

/** What waits, for a person to decide about. Ids and reasons only: what a message says is not shown. */
export function listParked(db: DataSource, choice: ParkedChoice = {}): Promise<ParkedSummary[]> {
  const { sql, parameters } = openHeads(choice);
  return db.query(sql, parameters);
}

/** Lets the chosen messages be tried again now, by the service that parked them. Returns how many. */
export async function replayParked(db: DataSource, choice: ParkedChoice): Promise<number> {
  const { sql, parameters } = openHeads(choice);
  const [rows] = await db.query<[unknown[], number]>(
    `update parked_message set next_attempt_at = now(), attempts = 0
      where id in (select id from (${sql}) as chosen) returning id`,
    parameters,
  );
  return rows.length;
}

export interface SkipNote {
  /** Who decided it. */
  readonly by: string;
  /** And why: it is kept with the message. */
  readonly note: string;
}

/**
 * Gives the chosen messages up and lets those behind them follow. Where an earlier event is missing (`version-gap`), it is the
 * missing one that is given up, and the waiting one is tried.
 */
export async function skipParked(db: DataSource, choice: ParkedChoice, { by, note }: SkipNote): Promise<number> {
  if (!by.trim() || !note.trim()) throw new Error('Skipping needs who decided it, and why');
  if (Object.keys(choice).length === 0) throw new Error('Skipping needs a choice: nobody means all of them');
  const heads = await listParked(db, choice);
  for (const head of heads) {
    await db.transaction((tx) =>
      head.reasonClass === 'version-gap' ? acceptGap(tx, head) : skip(tx, head, { by, note }),
    );
  }
  return heads.length;
}

async function skip(tx: EntityManager, { id, topic, key }: ParkedSummary, { by, note }: SkipNote): Promise<void> {
  await tx.query(
    `with skipped as (
       update parked_message set state = 'skipped', next_attempt_at = null, resolved_at = now(), resolved_by = $2,
              resolved_note = $3
        where id = $1 and state = 'parked' returning topic, subject, source, sequence)
     insert into aggregate_mark as mark (topic, subject, source, last)
     select topic, subject, source, sequence from skipped where subject is not null
         on conflict (topic, subject, source) do update set last = greatest(mark.last, excluded.last)`,
    [id, by, note],
  );
  await tx.query(
    `update parked_message set next_attempt_at = now() where id = (
       select id from parked_message where state = 'parked' and topic = $1 and subject = $2 order by id limit 1)`,
    [topic, key],
  );
}

async function acceptGap(tx: EntityManager, { id }: ParkedSummary): Promise<void> {
  await tx.query(
    `with waiting as (
       update parked_message set next_attempt_at = now() where id = $1 and state = 'parked'
       returning topic, subject, source, sequence)
     insert into aggregate_mark as mark (topic, subject, source, last)
     select topic, subject, source, sequence - 1 from waiting
         on conflict (topic, subject, source) do update set last = greatest(mark.last, excluded.last)`,
    [id],
  );
}
