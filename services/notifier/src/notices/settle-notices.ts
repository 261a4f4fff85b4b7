import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource, LessThanOrEqual, Not } from 'typeorm';
import { whenNothingCame } from '../rules/settle-notice.js';
import { notices } from './in-hand.js';
import { Notice } from './notice.entity.js';

const atOnce = 500;

/**
 * Brings notices to an end of which nothing more was heard in time. Several processes may look at once: the lock decides, and
 * the second finds them settled.
 */
@Injectable()
export class SettleNotices {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How many were due. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const due = {
      where: { dueAt: LessThanOrEqual(now), state: Not('held' as const) },
      order: { dueAt: 'asc' },
      take: atOnce,
    } as const;
    const found = await this.db.manager.find(Notice, { ...due, select: { id: true } });
    const ids = found.map(({ id }) => id).sort();
    if (ids.length === 0) return 0;
    await this.db.transaction(async (tx) => {
      await notices.take(tx, ids);
      for (const id of ids) {
        const [notice] = await notices.of(tx, id);
        if (!notice?.dueAt || notice.dueAt > now) continue;
        const settled = whenNothingCame(notice, now);
        notices.change(tx, notice, settled.dueAt === null ? { ...settled, news: null } : settled);
      }
    });
    return ids.length;
  }
}
