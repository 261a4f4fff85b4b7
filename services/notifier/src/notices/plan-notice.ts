import { Injectable } from '@nestjs/common';
import { writeAtEnd } from '#libs/database';
import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import type { News } from '../rules/news.js';
import { DrawUpNotices, type Cause, type Wish } from './draw-up-notices.js';
import { keepNotices } from './keep-notices.js';
import { SayNotice } from './say-notice.js';

/** The citizen must first have been told who has the complaint; that comes on another topic and may come later. */
const ofCase: ReadonlySet<News['kind']> = new Set<News['kind']>(['answered', 'postponed', 'reopened', 'closed']);
const aboutCase = (news: News): boolean =>
  ofCase.has(news.kind) || (news.kind === 'question' && news.by === 'institution');

/**
 * Writes into the ledger what the citizen is to be told and asks the doors to do it. Planning the same news of the same
 * event again, by a replay or a repeated delivery, changes nothing; after an erasure nothing is planned. All that a
 * transaction has to plan is planned at its end together.
 */
@Injectable()
export class PlanNotice {
  constructor(
    private readonly drawing: DrawUpNotices,
    private readonly saying: SayNotice,
  ) {}

  async run(tx: EntityManager, cause: Cause, news: News): Promise<void> {
    const complaint = await lockComplaint(tx, cause.subject);
    if (complaint.erased) return;
    if (aboutCase(news) && complaint.institution === null) {
      throw new NotYetKnown(`The complaint ${complaint.id} has not been heard to be assigned yet`);
    }
    writeAtEnd(tx, this.planAll, { cause, news, complaint: Object.assign(new Complaint(), complaint) });
  }

  private readonly planAll = async (tx: EntityManager, wishes: readonly Wish[]): Promise<void> => {
    const planned = await this.drawing.run(tx, wishes);
    if (planned.length === 0) return;
    const fresh = await keepNotices(
      tx,
      planned.map(({ notice }) => notice),
    );
    const leaving = planned.filter(({ notice }) => fresh.delete(notice.id) && notice.state === 'planned');
    await this.saying.run(tx, leaving);
  };
}
