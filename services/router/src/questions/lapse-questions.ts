import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { CitizenQuestion } from './citizen-question.entity.js';
import { ReturnToDesk } from './return-to-desk.js';

const atOnce = 50;

/** No reply in time: a person decides without it. The complaint has waited at the desk all the while. */
@Injectable()
export class LapseQuestions {
  constructor(
    private readonly db: DataSource,
    private readonly returnToDesk: ReturnToDesk,
    private readonly clock: Clock,
  ) {}

  /** How many have lapsed. */
  async run(): Promise<number> {
    const due = await this.db.query<{ complaintId: string; entryId: string }[]>(
      `select complaint_id as "complaintId", entry_id as "entryId" from citizen_question
        where state = 'open' and answer_by <= $1 order by answer_by limit $2`,
      [this.clock.now(), atOnce],
    );
    for (const one of due) await this.db.transaction((tx) => this.lapse(tx, one));
    return due.length;
  }

  private async lapse(tx: EntityManager, { complaintId, entryId }: { complaintId: string; entryId: string }) {
    await lockComplaint(tx, complaintId);
    const changed = await tx.update(CitizenQuestion, { entryId, state: 'open' }, { state: 'lapsed' });
    // The reply, or somebody's decision, came while the lock was waited for.
    if (changed.affected) await this.returnToDesk.run(tx, complaintId);
  }
}
