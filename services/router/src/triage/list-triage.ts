import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { ComplaintClass, RoutingReason, Sealed } from '#libs/contracts';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import type { DeskName } from '../complaints/routed-complaint.entity.js';
import type { Candidate } from '../rules/decide-route.js';
import { ownDesk } from '../rules/may-decide.js';
import { readCursor, writeCursor } from './cursor.js';

export interface TriageLine {
  readonly complaintId: string;
  readonly code: string;
  readonly class: ComplaintClass;
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
  readonly sentAt: string;
  readonly reason: Pick<RoutingReason, 'rule' | 'sentence' | 'found' | 'confidence'>;
  readonly candidates: readonly Candidate[];
  readonly handBacks: number;
  readonly handBackReason: string | null;
}

interface Row extends Omit<TriageLine, 'sentAt' | 'handBackReason' | 'title' | 'text' | 'place'> {
  readonly title: Sealed | null;
  readonly text: Sealed | null;
  readonly place: Sealed | null;
  readonly sentAt: Date;
  readonly handBackCase: string | null;
  readonly handBackReason: Sealed | null;
}

export interface TriageFilter {
  readonly desk?: DeskName | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface TriagePage {
  readonly items: TriageLine[];
  readonly next: string | null;
  /** All that wait at this desk for this person. */
  readonly count: number;
}

/** What waits for a decision, the longest first; the same that `mayDecide` lets this person decide. */
const mine = `desk = $1 and ($2 = 'administrator' or ($2 = 'triage' and desk = 'triage')
                             or ($2 = 'coordinator' and desk = 'coordinator' and hand_back_path ^@ $3))`;

@Injectable()
export class ListTriage {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  async run(staff: Staff, { desk = ownDesk(staff), after, limit }: TriageFilter): Promise<TriagePage> {
    const asked = [desk, staff.role, staff.path];
    const from = after === undefined ? null : readCursor(after);
    const rows = await this.db.query<Row[]>(
      `select item.complaint_id as "complaintId", code, class, title, text, place, sent_at as "sentAt", reason, candidates,
              item.hand_backs as "handBacks", hand_back_case as "handBackCase", hand_back_reason as "handBackReason"
         from triage_item item join routed_complaint complaint on complaint.id = item.complaint_id
        where ${mine} and ($4::timestamptz is null or (sent_at, complaint_id) > ($4::timestamptz, $5::uuid))
        order by sent_at, complaint_id
        limit $6`,
      [...asked, from?.at ?? null, from?.id ?? null, limit + 1],
    );
    const [all] = await this.db.query<{ count: number }[]>(
      `select count(*)::int as count from triage_item where ${mine}`,
      asked,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.opened(shown),
      next: last ? writeCursor({ at: last.sentAt.toISOString(), id: last.complaintId }) : null,
      count: all?.count ?? 0,
    };
  }

  /** With one question to the vault for all of them. */
  private async opened(rows: readonly Row[]): Promise<TriageLine[]> {
    const texts = await this.vault.openMany(
      this.db,
      rows.flatMap(({ complaintId, title, text, place, handBackCase, handBackReason }) => [
        { complaintId, field: 'title', sealed: title },
        { complaintId, field: 'text', sealed: text },
        { complaintId, field: 'place', sealed: place },
        { complaintId, field: `hand-back:${handBackCase ?? ''}`, sealed: handBackReason },
      ]),
    );
    return rows.map(({ handBackCase: _, sentAt, reason, ...row }, at) => {
      const [title = null, text = null, place = null, handBackReason = null] = texts.slice(4 * at, 4 * at + 4);
      const { rule, sentence, found, confidence } = reason;
      const why = { rule, sentence, found, confidence };
      return { ...row, title, text, place, handBackReason, sentAt: sentAt.toISOString(), reason: why };
    });
  }
}
