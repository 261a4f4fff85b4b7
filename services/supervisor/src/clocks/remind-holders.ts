import { Injectable } from '@nestjs/common';
import { deadlineReminded } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { ofShare, type Share } from './claim-from-floor.js';
import { claimedOf, type Claimed, type DueClock } from './due-clock.js';

type Reminding = DueClock & {
  readonly remindAt: Date;
  readonly institution: string | null;
  readonly officer: string | null;
};

/** Claims the clocks whose morning of reminding has come and says so, in one transaction, once per clock and due instant. */
@Injectable()
export class RemindHolders {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly time: Time,
  ) {}

  /** At most `limit`, none to remind of before `floor`. What has run out meanwhile is no longer reminded of. */
  async run(limit: number, floor: Date | null, share: Share): Promise<Claimed> {
    const now = this.time.now();
    return this.db.transaction(async (tx) => {
      const [clocks] = await tx.query<[Reminding[], number]>(
        `with due as (
           select clock.id from clock join complaint on complaint.id = clock.complaint_id
            where clock.state = 'armed' and clock.reminded_at is null and clock.remind_at is not null
              and clock.remind_at <= $1 and clock.remind_at >= $2 and clock.due_at > $1
              and ${ofShare('$4', '$5')}
            order by clock.remind_at limit $3 for update skip locked)
         update clock set reminded_at = $1 from due where clock.id = due.id
         returning clock.id, complaint_id as "complaintId", case_id as "caseId", kind, due_at as "dueAt",
                   remind_at as "remindAt", institution_code as institution,
                   (select officer_id from known_case as held
                     where held.complaint_id = clock.complaint_id
                       and (held.id = clock.case_id
                            or clock.case_id is null and held.institution_code = clock.institution_code)
                     order by opened_at desc limit 1) as officer`,
        [now, floor ?? '-infinity', limit, share.nth, share.of],
      );
      const rows = clocks.map(({ id: deadlineId, complaintId, caseId, kind, dueAt, institution, officer }) =>
        this.outbox.row(deadlineReminded, complaintId, {
          ...{ deadlineId, kind, caseId, institution, officer },
          ...{ dueAt: dueAt.toISOString(), remindedAt: now.toISOString() },
        }),
      );
      await this.outbox.addRows(tx, rows);
      return claimedOf(
        clocks.map(({ remindAt }) => remindAt),
        now,
      );
    });
  }
}
