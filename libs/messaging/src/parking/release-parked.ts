import type { DataSource, EntityManager } from 'typeorm';
import type { HeardEvent } from '../envelope/heard.js';
import { classify, reasonOf } from '../inbox/classify.js';
import type { HandlerTable } from '../inbox/handler-table.js';
import { Marks } from '../inbox/marks.js';
import { headOf, placeOf } from '../inbox/place.js';
import { runHandler } from '../inbox/run-handler.js';
import { backOffSeconds } from './back-off.js';
import type { ParkingReason } from './parked.js';
import { eventFrom, parkedColumns, type ParkedRow } from './parked-row.js';

/** `released`: the first of the key was handled, the next may follow. `waits`: it failed again. `none`: nothing to do here. */
export type Release = 'released' | 'waits' | 'none';

interface Head {
  readonly row: ParkedRow;
  readonly event: HeardEvent;
}

const gap: ParkingReason = { reasonClass: 'version-gap', reason: 'an earlier sequence has not come yet' };

/** The first of a key, locked: another retrier passes by, and the consumer waits before it puts something behind it. */
async function lockHead(tx: EntityManager, topic: string, subject: string): Promise<Head | undefined> {
  const rows = await tx.query<ParkedRow[]>(
    `select ${parkedColumns} from parked_message
      where state = 'parked' and subject = $2 and topic = $1 order by id limit 500 for update skip locked`,
    [topic, subject],
  );
  const pairs = rows.map((row) => ({ row, event: eventFrom(row) }));
  const first = headOf(pairs.map(({ event }) => event));
  return pairs.find(({ event }) => event === first);
}

async function release(tx: EntityManager, { row, event }: Head): Promise<void> {
  await tx.query(
    `update parked_message set state = 'released', resolved_at = now(), resolved_by = 'retrier', next_attempt_at = null
      where id = $1`,
    [row.id],
  );
  // The next of the key is due from this very commit on, even if the process ends here.
  await tx.query(
    `update parked_message set next_attempt_at = now() where id = (
       select id from parked_message where state = 'parked' and subject = $2 and topic = $1 order by id limit 1)`,
    [event.topic, event.subject],
  );
}

export class ReleaseParked {
  constructor(
    private readonly db: DataSource,
    private readonly handlers: HandlerTable,
  ) {}

  /** Tries the first waiting message of a key once. The handler's effect and the release are one transaction. */
  async run(topic: string, subject: string): Promise<Release> {
    let head: Head | undefined;
    try {
      return await this.db.transaction(async (tx) => {
        head = await lockHead(tx, topic, subject);
        return head ? await this.tryHead(tx, head) : 'none';
      });
    } catch (error) {
      const reasonClass = classify(error);
      if (!head || reasonClass === 'transient') throw error;
      await this.waitLonger(this.db.manager, head, { reasonClass, reason: reasonOf(error) });
      return 'waits';
    }
  }

  private async tryHead(tx: EntityManager, head: Head): Promise<Release> {
    const { event } = head;
    const marks = await Marks.load(tx, [event]);
    const place = placeOf(event, marks.last(event), []);
    if (place === 'gap') {
      await this.waitLonger(tx, head, gap);
      return 'waits';
    }
    if (place === 'next') {
      await runHandler(this.handlers, event, tx);
      marks.move(event);
      await marks.save(tx);
    }
    await release(tx, head);
    return 'released';
  }

  /** Only the first of a key is ever due: the others follow it. */
  private async waitLonger(db: EntityManager, { row, event }: Head, because: ParkingReason): Promise<void> {
    const { reasonClass, reason } = because;
    await db.query(
      `update parked_message
          set attempts = attempts + (id = $1)::int,
              reason_class = case when id = $1 then $4 else reason_class end,
              reason = case when id = $1 then $5 else reason end,
              next_attempt_at = case when id = $1 then now() + make_interval(secs => $6) end
        where state = 'parked' and topic = $2 and subject = $3 and (id = $1 or next_attempt_at is not null)`,
      [row.id, event.topic, event.subject, reasonClass, reason, backOffSeconds(reasonClass, row.attempts)],
    );
  }
}
