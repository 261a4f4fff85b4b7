import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { AdvanceCase } from './advance-case.js';
import { Case } from './case.entity.js';

const atOnce = 100;

/** Takes up again what was postponed until now. Several processes may look at once: the lock decides, the second finds nothing. */
@Injectable()
export class ResumePostponed {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly advanceCase: AdvanceCase,
  ) {}

  async run(): Promise<number> {
    const at = this.clock.now();
    const over = { status: 'postponed', postponedUntil: LessThanOrEqual(at) } as const;
    const due = await this.db.manager.find(Case, { where: over, order: { postponedUntil: 'asc' }, take: atOnce });
    for (const { id: caseId, complaintId } of due) {
      await this.db.transaction(async (tx) => {
        const complaint = await lockComplaint(tx, complaintId);
        await this.advanceCase.run(tx, complaint, { step: 'postponement-ends', actor: 'clock', at, caseId });
      });
    }
    return due.length;
  }
}
