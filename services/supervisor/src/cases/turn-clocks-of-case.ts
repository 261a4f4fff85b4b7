import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TurnClocks } from '../clocks/turn-clocks.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import type { Occurrence } from '../rules/clock-table.js';
import { findCase } from './find-case.js';
import type { KnownCase } from './known-case.entity.js';
import { weighOverdue } from './weigh-overdue.js';

interface InCase {
  readonly subject: string;
  readonly caseId: string;
  readonly at: string;
  readonly eventId: string;
}

/** What most events of a case come to: the complaint is locked, and its clocks are turned unless it has ended, or nothing occurred to them. */
@Injectable()
export class TurnClocksOfCase {
  constructor(private readonly turnClocks: TurnClocks) {}

  async run(
    tx: EntityManager,
    { subject, caseId, at, eventId }: InCase,
    occurrenceOf: (complaint: Complaint, knownCase: KnownCase) => Occurrence | null,
  ): Promise<{ complaint: Complaint; knownCase: KnownCase }> {
    const { complaint, knownCase } = await findCase(tx, subject, caseId);
    if (complaint.endedAt) return { complaint, knownCase };
    const occurrence = occurrenceOf(complaint, knownCase);
    if (occurrence === null) return { complaint, knownCase };
    await this.turnClocks.run(tx, { occurrence, complaint, knownCase, at: new Date(at), eventId });
    await weighOverdue(tx, subject);
    return { complaint, knownCase };
  }
}
