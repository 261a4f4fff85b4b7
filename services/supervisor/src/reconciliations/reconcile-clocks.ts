import { Injectable } from '@nestjs/common';
import { Clock as Time } from '#libs/runtime';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ClockMetrics } from '../clocks/clock-metrics.js';
import { weighOverdue } from '../cases/weigh-overdue.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { FindFaults } from './find-faults.js';
import { MendClocks } from './mend-clocks.js';
import { Reconciliation } from './reconciliation.entity.js';

const everyMs = 60 * 60_000;

/** Proves once an hour that every open complaint has exactly the clocks its rules demand, and mends where it has not. */
@Injectable()
export class ReconcileClocks {
  constructor(
    private readonly db: DataSource,
    private readonly time: Time,
    private readonly mend: MendClocks,
    private readonly findFaults: FindFaults,
    private readonly metrics: ClockMetrics,
  ) {}

  /** Looks at `limit` complaints, the next ones of this hour; whether there may be more to do at once. */
  async run(limit: number): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const row = await tx
        .createQueryBuilder(Reconciliation, 'row')
        .where('row.endedAt is null or row.startedAt <= :due', { due: new Date(this.time.now().getTime() - everyMs) })
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
      if (!row) return false;
      if (row.endedAt)
        Object.assign(row, { startedAt: this.time.now(), cursor: first, endedAt: null, looked: 0, mended: 0 });
      const ids = await nextOpen(tx, row.cursor, limit);
      const suspects = await this.suspectsAmong(tx, ids);
      for (const id of suspects) row.mended += await this.mendOne(tx, id);
      row.looked += ids.length;
      row.cursor = ids.at(-1) ?? row.cursor;
      if (ids.length < limit) row.endedAt = this.time.now();
      await tx.save(row);
      return row.endedAt === null;
    });
  }

  private async suspectsAmong(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const faults = await this.findFaults.of(tx, await tx.findBy(Complaint, { id: In(ids) }));
    return ids.filter((id) => (faults.get(id) ?? []).length > 0);
  }

  /** Looked at again under its lock: what is being handled just now is no fault. */
  private async mendOne(tx: EntityManager, id: string): Promise<number> {
    const complaint = await tx.findOne(Complaint, {
      where: { id },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!complaint || complaint.endedAt) return 0;
    const faults = (await this.findFaults.of(tx, [complaint])).get(id) ?? [];
    for (const fault of faults) {
      await this.mend.run(tx, complaint, fault);
      this.metrics.mended(fault.what, fault.what === 'missing' ? fault.kind : fault.clock.kind);
    }
    if (faults.length > 0) await weighOverdue(tx, id);
    return faults.length;
  }
}

const first = '00000000-0000-0000-0000-000000000000';

async function nextOpen(tx: EntityManager, cursor: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'select id from complaint where ended_at is null and id > $1 order by id limit $2',
    [cursor, limit],
  );
  return rows.map(({ id }) => id);
}
