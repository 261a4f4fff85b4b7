import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { triageQueues, type TriageQueue } from '#libs/contracts';
import { DataSource } from 'typeorm';
import type { DeskName } from '../complaints/routed-complaint.entity.js';
import { ownDesk } from '../rules/may-decide.js';
import { beingDecided, mine } from './list-triage.js';

/** How many wait for this person in each queue of a desk; a queue in which nothing waits counts 0. */
@Injectable()
export class CountTriage {
  constructor(private readonly db: DataSource) {}

  async run(staff: Staff, desk: DeskName = ownDesk(staff)): Promise<Record<TriageQueue, number>> {
    const rows = await this.db.query<{ queue: TriageQueue; count: number }[]>(
      `select queue, count(*)::int as count from triage_item item where ${mine} and not ${beingDecided} group by queue`,
      [desk, staff.role, staff.path],
    );
    const counts = new Map(rows.map(({ queue, count }) => [queue, count]));
    return Object.fromEntries(triageQueues.map((queue) => [queue, counts.get(queue) ?? 0])) as Record<
      TriageQueue,
      number
    >;
  }
}
