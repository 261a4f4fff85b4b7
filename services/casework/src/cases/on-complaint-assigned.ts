import { Injectable } from '@nestjs/common';
import { caseOpened, complaintAssigned, type ComplaintAssigned } from '#libs/contracts';
import { NotYetKnown, uuidV7 } from '#libs/domain';
import type { EventHandler } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { Telling } from '../actions/telling.js';
import { cases } from '../complaints/in-hand.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import { institutions } from '../institutions/in-hand.js';
import { institutionOf } from '../institutions/institution-of.js';
import { endPartOfLead } from '../parts/end-part-of-lead.js';
import { KeepWords } from '../search/keep-words.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { CaseChanges } from './case-changes.js';
import { Case } from './case.entity.js';

const aboutOf = (found: ComplaintAssigned['data']['service']): Pick<Case, 'service' | 'topics'> => {
  if (!found) return { service: null, topics: [] };
  const { topics, ...service } = found;
  return { service, topics };
};

/** router → casework: the institution's officers get a new case to work on. */
@Injectable()
export class OnComplaintAssigned implements EventHandler<typeof complaintAssigned> {
  readonly contract = complaintAssigned;

  constructor(
    private readonly changes: CaseChanges,
    private readonly tell: Telling,
    private readonly clock: Clock,
    private readonly keepEntry: KeepEntry,
    private readonly keepWords: KeepWords,
  ) {}

  foresee(events: readonly ComplaintAssigned[], tx: EntityManager): Promise<void> {
    return institutions.take(
      tx,
      events.map(({ data }) => data.institution.code),
    );
  }

  async handle({ subject, data }: ComplaintAssigned, tx: EntityManager): Promise<void> {
    const complaint = await lockComplaint(tx, subject);
    const { assignmentId, role } = data;
    const before = await cases.of(tx, subject);
    if (complaint.isOver || before.some((one) => one.assignmentId === assignmentId)) return;

    const institution = await institutionOf(tx, data.institution.code);
    if (!institution) throw new NotYetKnown(`Institution ${data.institution.code} has not been heard of yet`);
    const opened = Case.open({
      ...{ id: uuidV7(), complaintId: subject, assignmentId, role, institution, openedAt: this.clock.now() },
      ...{ code: complaint.code, class: complaint.class, door: complaint.door },
      alsoAffected: complaint.alsoAffected,
      ...{ reason: data.reason.sentence, reasonEn: data.reason.sentenceEn ?? null },
      ...aboutOf(data.service),
      // Whoever had it before may have ended, or handed it back: what it speaks of stays.
      sensitive: (data.reason.sensitive ?? false) || before.some(({ sensitive }) => sensitive),
      handBacks: before.filter(({ status }) => status === 'handed-back').length,
    });
    await this.changes.keepNew(tx, opened);
    await this.keepWords.run(tx, complaint, opened);
    const { id: caseId, openedAt } = opened;
    await this.keepEntry.run(tx, complaint, {
      ...{ kind: 'opened', author: 'hub', at: openedAt, caseId, institutionCode: institution.code },
      after: { status: opened.status, institution: institution.code, role },
    });
    await this.tell.say({ tx, complaint }, caseOpened, {
      ...{ caseId, assignmentId, institution: institution.code, institutionName: institution.name, role },
      ...{ class: complaint.class, openedAt: openedAt.toISOString() },
    });
    await endPartOfLead(this.tell, this.changes, { tx, complaint, at: openedAt });
  }
}
