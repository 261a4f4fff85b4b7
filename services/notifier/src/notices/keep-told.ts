import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import type { News } from '../rules/news.js';
import { notices } from './in-hand.js';
import { newNotice } from './new-notice.js';

/**
 * What a door tells in its own reply stands in the ledger like every notice, and nobody is asked to deliver it: the door sends
 * that reply under the same id, and reports. Written at once, since the report may be heard in the same transaction; also of
 * what was erased meanwhile, since it is reported all the same.
 */
@Injectable()
export class KeepTold {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, cause: { readonly id: string; readonly subject: string }, news: News): Promise<void> {
    const complaint = await lockComplaint(tx, cause.subject);
    const key = await this.vault.keyOf(tx, complaint.id);
    const { door, institution } = complaint;
    const pack = { news: [news], institution };
    const wanted = { causeId: cause.id, complaint, contact: null, door, pack, key, now: this.clock.now() };
    const notice = newNotice(wanted, null);
    const [known] = await notices.of(tx, notice.id);
    if (!known) await notices.add(tx, notice);
  }
}
