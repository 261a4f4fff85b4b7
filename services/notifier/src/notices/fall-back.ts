import { Injectable } from '@nestjs/common';
import { erasedSince, optedOut } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { NotifierEnv } from '../notifier.env.js';
import { doorAfter } from '../rules/choose-doors.js';
import { unpackNews } from '../rules/pack-news.js';
import { keepNotices } from './keep-notices.js';
import { newNotice, newsField } from './new-notice.js';
import type { Notice } from './notice.entity.js';
import { SayNotice } from './say-notice.js';

/** After these no other door is tried: nobody is to be told, or it would be too late. */
const isOver = ({ detail, kind }: Notice): boolean =>
  detail === optedOut || detail === erasedSince || kind === 'access-code';

/**
 * A door could not reach the citizen: the next one that they gave is tried, in its own words. Its notice has the id that the
 * same event always gives at that door, so neither a repeated report nor a replay tells it twice.
 */
@Injectable()
export class FallBack {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: NotifierEnv,
    private readonly saying: SayNotice,
  ) {}

  async run(tx: EntityManager, failed: Notice): Promise<void> {
    if (failed.news === null || failed.causeId === null || isOver(failed)) return;
    const complaint = await lockComplaint(tx, failed.complaintId);
    const key = await this.vault.keyOf(tx, complaint.id);
    if (!key || complaint.erased) return;
    const contact = await this.vault.contactOf(tx, complaint.id);
    const way = doorAfter(failed.door, complaint.door, contact, this.env);
    if (!way) return;
    const pack = unpackNews(key.open(newsField(failed.id), failed.news));
    const wanted = { causeId: failed.causeId, complaint, contact, door: way.door, pack, key, now: this.clock.now() };
    const notice = newNotice(wanted, this.env.quietHours);
    const fresh = await keepNotices(tx, [notice]);
    if (!fresh.has(notice.id) || notice.state !== 'planned') return;
    await this.saying.run(tx, [{ notice, canReply: way.canReply, complaint, pack, key }]);
  }
}
