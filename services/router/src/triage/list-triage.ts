import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { TriageQueue } from '#libs/contracts';
import { normaliseTrackingCode } from '#libs/domain';
import { DataSource } from 'typeorm';
import type { DeskName } from '../complaints/routed-complaint.entity.js';
import { ownDesk } from '../rules/may-decide.js';
import { readCursor, writeCursor } from './cursor.js';
import { OpenTriageTexts, type TriageLine, type TriageRow } from './open-triage-texts.js';

export interface TriageFilter {
  readonly desk?: DeskName | undefined;
  readonly queue?: TriageQueue | undefined;
  /** A code, or how it begins; as people type it. */
  readonly code?: string | undefined;
  /** One complaint, wherever in the queue it stands. */
  readonly item?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface TriagePage {
  readonly items: TriageLine[];
  readonly next: string | null;
  /** All that wait at this desk, in this queue, by this code, for this person. */
  readonly count: number;
}

/** What waits for a decision; the same that `mayDecide` lets this person decide. */
export const mine = `desk = $1 and ($2 = 'administrator' or ($2 = 'triage' and desk = 'triage')
                             or ($2 = 'coordinator' and desk = 'coordinator' and hand_back_path ^@ $3))`;

/** By a decision about many that can still be undone: a person is shown another meanwhile. */
export const beingDecided = `item.complaint_id in (select unnest(complaints) from bulk_decision where state = 'held')`;

/** The sooner of both clocks. As long as none is known it counts as due when it came. As the index `triage_item_by_clock`. */
export const dueFirst = 'coalesce(least(triage_due_at, total_due_at), sent_at)';

export const triageColumns = `item.complaint_id as "complaintId", code, class, language, item.queue, title, text, place, sent_at as "sentAt",
                 least(triage_due_at, total_due_at) as "dueAt", reason,
                 candidates, item.hand_backs as "handBacks", hand_back_case as "handBackCase", hand_back_reason as "handBackReason", ${beingDecided} as "beingDecided"`;

/** The queue of a desk: what is due first stands first. What is just being decided stands in none, and is found by who asks for it. */
@Injectable()
export class ListTriage {
  constructor(
    private readonly db: DataSource,
    private readonly texts: OpenTriageTexts,
  ) {}

  async run(
    staff: Staff,
    { desk = ownDesk(staff), queue, code, item, after, limit }: TriageFilter,
  ): Promise<TriagePage> {
    const begins = code === undefined ? null : (normaliseTrackingCode(code) ?? code.toUpperCase());
    const asked = [desk, staff.role, staff.path, queue ?? null, begins, item ?? null];
    const from = after === undefined ? null : readCursor(after);
    const rows = await this.db.query<TriageRow[]>(
      `select ${triageColumns}
         from triage_item item join routed_complaint complaint on complaint.id = item.complaint_id
        where ${mine} and ($4::text is null or item.queue = $4)
          and ($5::text is null or code ^@ $5)
          and ($6::uuid is null or complaint_id = $6)
          and (coalesce($5, $6::text) is not null or not ${beingDecided})
          and ($7::timestamptz is null or (${dueFirst}, complaint_id) > ($7::timestamptz, $8::uuid))
        order by ${dueFirst}, complaint_id
        limit $9`,
      [...asked, from?.at ?? null, from?.id ?? null, limit + 1],
    );
    const [all] = await this.db.query<{ count: number }[]>(
      `select count(*)::int as count from triage_item item
        where ${mine} and ($4::text is null or queue = $4)
          and ($5::text is null or exists (select from routed_complaint where id = complaint_id and code ^@ $5))
          and ($6::uuid is null or complaint_id = $6)
          and (coalesce($5, $6::text) is not null or not ${beingDecided})`,
      asked,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.texts.run(shown),
      next: last ? writeCursor({ at: (last.dueAt ?? last.sentAt).toISOString(), id: last.complaintId }) : null,
      count: all?.count ?? 0,
    };
  }
}
