import type { Log } from '#libs/runtime';
import type { DataSource } from 'typeorm';
import { isAway } from '../inbox/classify.js';
import { WakeUp } from '../relay/wake-up.js';
import { makeAllDue, makeDueAbout } from './make-due.js';
import type { TakeEvents } from '../inbox/take.js';
import type { ReleaseParked } from './release-parked.js';
import { releaseUndecodable } from './release-undecodable.js';

export interface RetrierParts {
  readonly db: DataSource;
  readonly releaseParked: ReleaseParked;
  readonly takeEvents: TakeEvents;
  readonly log: Log;
}

interface DueKey {
  readonly topic: string;
  readonly subject: string;
}

const idleMs = 2_000;

/** Tries parked keys again when their time has come, each key in its order, and lets the rest of a key follow its first. */
export class Retrier {
  private readonly wakeUp = new WakeUp();
  private stopping = false;
  private loop: Promise<void> | undefined;
  /** Whether anything was waiting when last looked at, or was parked since. Spares the consumer a look after each chunk. */
  private somethingWaits = true;

  constructor(private readonly parts: RetrierParts) {}

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp.wake();
    await this.loop;
  }

  parkedSomething(): void {
    this.somethingWaits = true;
    this.wakeUp.wake();
  }

  async handledAbout(subjects: readonly string[]): Promise<void> {
    if (this.somethingWaits && (await makeDueAbout(this.parts.db, subjects))) this.wakeUp.wake();
  }

  private async run(): Promise<void> {
    let begun = false;
    while (!this.stopping) {
      try {
        if (!begun) await makeAllDue(this.parts.db);
        begun = true;
        await this.wakeUp.sleep(await this.turn());
      } catch (error) {
        this.parts.log.warn({ error }, 'The retrier cannot reach its database');
        await this.wakeUp.sleep(idleMs);
      }
    }
  }

  /** How long to sleep afterwards. */
  private async turn(): Promise<number> {
    const due = await this.parts.db.query<DueKey[]>(
      `select distinct topic, subject from (
         select topic, subject from parked_message
          where state = 'parked' and next_attempt_at <= now() and subject is not null order by next_attempt_at limit 50) due`,
    );
    let released = await releaseUndecodable(this.parts.db, this.parts.takeEvents);
    for (const key of due) released += await this.releaseOrPostpone(key);
    if (released > 0) return 0;
    const [next] = await this.parts.db.query<{ ms: number | null }[]>(
      `select (extract(epoch from min(next_attempt_at) - now()) * 1000)::float8 as ms
         from parked_message where state = 'parked'`,
    );
    this.somethingWaits = typeof next?.ms === 'number';
    return Math.min(idleMs, Math.max(20, next?.ms ?? idleMs));
  }

  /** What goes wrong with one key, whatever it is, must not keep the others waiting. */
  private async releaseOrPostpone(key: DueKey): Promise<number> {
    try {
      return await this.release(key);
    } catch (error) {
      if (isAway(error)) throw error;
      this.parts.log.error({ ...key, error }, 'A parked key could not be tried');
      await this.parts.db.query(
        `update parked_message set next_attempt_at = now() + interval '5 minutes'
          where state = 'parked' and topic = $1 and subject = $2 and next_attempt_at <= now()`,
        [key.topic, key.subject],
      );
      return 0;
    }
  }

  private async release({ topic, subject }: DueKey): Promise<number> {
    let released = 0;
    while (!this.stopping && (await this.parts.releaseParked.run(topic, subject)) === 'released') released += 1;
    if (released > 0) await makeDueAbout(this.parts.db, [subject]);
    return released;
  }
}
