import { Injectable } from '@nestjs/common';
import { deadlinePassed } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { claimedOf, type Claimed, type DueClock } from './due-clock.js';
import { ofShare, type Share } from './claim-from-floor.js';
import { markOverdue } from './mark-overdue.js';

/**
 * Claims the clocks that have run out and says so, in one transaction, once per clock. A complaint about which something is
 * being handled just now is passed over: its clock may be stopping, and nobody waits for anybody.
 */
@Injectable()
export class FireClocks {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly time: Time,
  ) {}

  /** At most `limit`, none due before `floor`: below it lie only index entries of clocks that have long been claimed. */
  async run(limit: number, floor: Date | null, share: Share): Promise<Claimed> {
    const now = this.time.now();
    return this.db.transaction(async (tx) => {
      const [clocks] = await tx.query<[DueClock[], number]>(
        `with due as (
           select clock.id from clock join complaint on complaint.id = clock.complaint_id
            where clock.state = 'armed' and clock.due_at <= $1 and clock.due_at >= $2
              and ${ofShare('$4', '$5')}
            order by clock.due_at limit $3 for update skip locked)
         update clock set state = 'passed', passed_at = $1 from due where clock.id = due.id
         returning clock.id, complaint_id as "complaintId", case_id as "caseId", kind, due_at as "dueAt"`,
        [now, floor ?? '-infinity', limit, share.nth, share.of],
      );
      const rows = clocks
        .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
        .map(({ id: deadlineId, complaintId, caseId, kind, dueAt }) =>
          this.outbox.row(deadlinePassed, complaintId, {
            ...{ deadlineId, kind, caseId },
            ...{ dueAt: dueAt.toISOString(), passedAt: now.toISOString() },
          }),
        );
      await this.outbox.addRows(tx, rows);
      await markOverdue(tx, clocks);
      return claimedOf(
        clocks.map(({ dueAt }) => dueAt),
        now,
      );
    });
  }
}
