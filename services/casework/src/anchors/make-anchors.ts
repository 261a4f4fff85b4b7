import { Injectable } from '@nestjs/common';
import { addCalendarDays, endOfLocalDay, firstIdAt, hubTimeZone, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { rootOf } from './merkle.js';
import { Anchor } from './anchor.entity.js';
import { anchorHash } from './anchor-hash.js';

/** A line gets its id before its transaction commits: one begun before midnight is over by then. */
const settleMs = 10 * 60_000;
const first = '00000000-0000-0000-0000-000000000000';

/** Makes the anchor of each day that is over. Days on which the hub stood still are covered by the next one. */
@Injectable()
export class MakeAnchors {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How many were made: one, or none when the last whole day has its own, or another process is at it. */
  async run(): Promise<number> {
    const settled = new Date(this.clock.now().getTime() - settleMs);
    const day = addCalendarDays(localDateOf(settled, hubTimeZone), -1);
    return this.db.transaction(async (tx) => {
      const [{ mine } = { mine: false }] = await tx.query<{ mine: boolean }[]>(
        `select pg_try_advisory_xact_lock(hashtext('casework.anchor')) as mine`,
      );
      if (!mine) return 0;
      const [before] = await tx.find(Anchor, { order: { day: 'desc' }, take: 1 });
      if (before && before.day >= day) return 0;
      await this.make(tx, day, before ?? null);
      return 1;
    });
  }

  private async make(tx: EntityManager, day: string, before: Anchor | null): Promise<void> {
    const upTo = firstIdAt(endOfLocalDay(day, hubTimeZone));
    const ends = await tx.query<{ complaint: string; sequence: number; hash: string }[]>(
      `select distinct on (complaint_id) complaint_id as complaint, sequence, hash from entry
        where id >= $1 and id < $2 and sequence is not null
        order by complaint_id, sequence desc`,
      [before?.upTo ?? first, upTo],
    );
    const root = rootOf(ends.map(({ hash }) => hash));
    const previous = before?.hash ?? null;
    const content = { day, chains: ends.length, root, previous };
    await tx.insert(Anchor, { ...content, upTo, hash: anchorHash(content), madeAt: this.clock.now() });
    await tx.query(
      `insert into anchored (day, position, complaint_id, sequence, hash)
       select $1, place - 1, complaint, sequence, hash
         from unnest($2::uuid[], $3::int[], $4::text[]) with ordinality as ends (complaint, sequence, hash, place)`,
      [day, ends.map((end) => end.complaint), ends.map((end) => end.sequence), ends.map((end) => end.hash)],
    );
  }
}
