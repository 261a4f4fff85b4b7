import { Injectable } from '@nestjs/common';
import { erasedSince } from '#libs/contracts';
import { isAway } from '#libs/messaging';
import { Clock, Log } from '#libs/runtime';
import { Vault, type ComplaintKey } from '#libs/vault';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { wayTo } from '../rules/choose-doors.js';
import { mainOf, packNews, unpackNews, type Pack } from '../rules/pack-news.js';
import { waitsUntil } from '../rules/settle-notice.js';
import { newsField } from './new-notice.js';
import { Notice } from './notice.entity.js';
import { SayNotice } from './say-notice.js';

const atOnce = 100;
const tryAgainMs = 5 * 60_000;

/**
 * Lets go what was held for the night: of each complaint one message per door, with everything in it. It goes out under the
 * id of what weighs most, so whoever waits for that hears of its arrival. The complaint is locked, so of several processes
 * that look one does it.
 */
@Injectable()
export class ReleaseHeld {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly saying: SayNotice,
    private readonly log: Log,
  ) {}

  /** Of how many complaints something was due. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const due = await this.db.query<{ id: string }[]>(
      `select distinct complaint_id as id from notice where state = 'held' and due_at <= $1 limit ${atOnce}`,
      [now],
    );
    for (const { id } of due) await this.releaseOrPostpone(id, now);
    return due.length;
  }

  /** What cannot be told now holds up nobody else's news: it is due again later. */
  private async releaseOrPostpone(complaintId: string, now: Date): Promise<void> {
    try {
      await this.db.transaction((tx) => this.release(tx, complaintId, now));
    } catch (error) {
      if (isAway(error)) throw error;
      this.log.error({ complaintId, error }, 'Held notices could not be let go; they are tried again');
      const dueAt = new Date(now.getTime() + tryAgainMs);
      await this.db
        .getRepository(Notice)
        .update({ complaintId, state: 'held', dueAt: LessThanOrEqual(now) }, { dueAt });
    }
  }

  private async release(tx: EntityManager, complaintId: string, now: Date): Promise<void> {
    const complaint = await lockComplaint(tx, complaintId);
    const key = complaint.erased ? null : await this.vault.keyOf(tx, complaintId);
    const held = await tx.find(Notice, {
      where: { complaintId, state: 'held' },
      order: { plannedAt: 'asc', id: 'asc' },
    });
    for (const door of new Set(held.map((one) => one.door))) {
      const notices = held.filter((one) => one.door === door);
      if (key) await this.sayTogether(tx, notices, { complaint, key, now });
      else
        for (const { id } of notices)
          await tx.update(Notice, { id }, { ...over, state: 'failed', detail: erasedSince });
    }
  }

  private async sayTogether(tx: EntityManager, notices: readonly Notice[], { complaint, key, now }: Releasing) {
    const main = mainOf(notices);
    if (!main) return;
    const pack = together(notices, key);
    const { id, door } = main;
    const dueAt = waitsUntil({ state: 'planned', door }, now);
    await tx.update(Notice, { id }, { state: 'planned', dueAt, news: key.seal(newsField(id), packNews(pack)) });
    for (const other of notices.filter((one) => one !== main)) {
      await tx.update(Notice, { id: other.id }, { ...over, state: 'joined', toldWith: id });
    }
    const { canReply } = wayTo(door, complaint.door);
    await this.saying.run(tx, [{ notice: main, canReply, complaint, pack, key }]);
  }
}

interface Releasing {
  readonly complaint: Readonly<Complaint>;
  readonly key: ComplaintKey;
  readonly now: Date;
}

const over = { news: null, dueAt: null };

function together(notices: readonly Notice[], key: ComplaintKey): Pack {
  const packs = notices.flatMap(({ id, news }) => (news ? [unpackNews(key.open(newsField(id), news))] : []));
  return { news: packs.flatMap(({ news }) => news), institution: packs.at(-1)?.institution ?? null };
}
