import { Injectable } from '@nestjs/common';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Clock } from '../clocks/clock.entity.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { Recalculation } from './recalculation.entity.js';
import { recountOne } from './recount-one.js';
import { touchedBy } from './touched-clocks.js';

/** Longer than any transaction may last: one that began before the change may still arm clocks by the old rule. */
const settlingMs = 2 * 60_000;
const passes = 2;

/** Counts running clocks anew after a rule was changed, batch by batch, each that moves an event with the reason. */
@Injectable()
export class RecalculateClocks {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** Whether there may be more to do at once. Several processes take turns, one batch each. */
  async run(limit: number): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const job = await tx
        .createQueryBuilder(Recalculation, 'job')
        .where('job.settledAt is null and (job.pass = 0 or job.askedAt <= :settled)', {
          settled: new Date(this.time.now().getTime() - settlingMs),
        })
        .orderBy('job.askedAt')
        .addOrderBy('job.id')
        .limit(1)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
      if (!job) return false;
      await this.goOn(tx, job, limit);
      return true;
    });
  }

  private async goOn(tx: EntityManager, job: Recalculation, limit: number): Promise<void> {
    const touched = await touchedBy(tx, job);
    if (job.pass === 0 && job.cursor === null) job.total = await count(tx, touched.sql, touched.parameters);
    const [cursor, most] = [touched.parameters.length + 1, touched.parameters.length + 2];
    // Only the complaints are locked, and waited for: whoever turns a clock holds its complaint, and no second one.
    const found = await tx.query<{ id: string }[]>(
      `select clock.id from complaint join clock on clock.complaint_id = complaint.id
        where clock.state in ('armed', 'paused') and ${touched.sql} and clock.id > $${cursor}
        order by clock.id limit $${most} for no key update of complaint`,
      [...touched.parameters, job.cursor ?? '00000000-0000-0000-0000-000000000000', limit],
    );
    const clocks = await tx.find(Clock, { where: { id: In(found.map((one) => one.id)) }, order: { id: 'ASC' } });
    const book = await this.rulebooks.current(tx);
    const [at, outbox] = [this.time.now(), this.outbox];
    const moved = job.cause ? { cause: job.cause } : { reason: job.reason ?? '' };
    for (const clock of clocks) {
      // What was turned while its complaint was waited for.
      if (clock.state !== 'armed' && clock.state !== 'paused') continue;
      if (await recountOne(tx, { clock, book, at, moved, outbox })) job.moved += 1;
    }
    if (job.pass === 0) job.looked += clocks.length;
    job.cursor = clocks.at(-1)?.id ?? job.cursor;
    if (found.length < limit) Object.assign(job, this.passed(job));
    await tx.save(job);
  }

  private passed({ pass }: Recalculation): Partial<Recalculation> {
    return { pass: pass + 1, cursor: null, ...(pass + 1 === passes ? { settledAt: this.time.now() } : {}) };
  }
}

async function count(tx: EntityManager, sql: string, parameters: readonly unknown[]): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from clock where clock.state in ('armed', 'paused') and ${sql}`,
    [...parameters],
  );
  return row?.count ?? 0;
}
