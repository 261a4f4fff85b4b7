import { maySee, type Staff } from '#libs/access';
import type { Door } from '#libs/contracts';
import { smsSegments, uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CaseNotFound } from '../cases/case.errors.js';
import { KnownCase } from '../cases/known-case.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { placeOf } from '../institutions/place-of.js';
import { DrawUpNotices, type DrawnUp } from '../notices/draw-up-notices.js';
import { WordNotices, type Worded } from '../notices/word-notices.js';
import type { News } from '../rules/news.js';
import { isWindowClosed } from '../rules/window-of.js';

/** What the citizen will read through one door. Nothing in it says how they are reached there. */
export interface NoticePreview {
  readonly door: Door;
  readonly text: string;
  /** Null where length costs nothing. */
  readonly segments: number | null;
  /** In rupiah; null: there is no price. */
  readonly cost: number | null;
  /** When it is told, if it waits for the morning. */
  readonly heldUntil: string | null;
  /** Whether the door may take a template only. */
  readonly windowClosed: boolean;
}

/** Shows officers what a citizen will be told, by which doors, and what that costs; keeps and sends nothing. */
@Injectable()
export class PreviewNotices {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly drawing: DrawUpNotices,
    private readonly words: WordNotices,
  ) {}

  run(staff: Staff, caseId: string, news: News): Promise<NoticePreview[]> {
    return this.db.transaction(async (tx) => {
      const complaint = await this.complaintOf(tx, staff, caseId);
      const cause = { id: uuidV7(), subject: complaint.id };
      const drawn = complaint.erased ? [] : await this.drawing.run(tx, [{ cause, news, complaint }]);
      return (await this.words.run(drawn)).map((one) => this.shown(one));
    });
  }

  private async complaintOf(tx: EntityManager, staff: Staff, caseId: string): Promise<Complaint> {
    const known = await tx.findOneBy(KnownCase, { id: caseId });
    const place = known && (await placeOf(tx, known.institutionCode));
    const complaint = known && (await tx.findOneBy(Complaint, { id: known.complaintId }));
    if (!place || !complaint || !maySee(staff, place.path)) throw new CaseNotFound(caseId);
    return complaint;
  }

  private shown({ notice: { door, state, dueAt }, complaint, body, cost }: DrawnUp & Worded): NoticePreview {
    return {
      ...{ door, text: body, cost },
      segments: door === 'sms' ? smsSegments(body) : null,
      heldUntil: state === 'held' ? (dueAt?.toISOString() ?? null) : null,
      windowClosed: isWindowClosed(door, complaint.heardAt, this.clock.now()),
    };
  }
}
