import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { Attachment } from '#libs/contracts';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { ProveAnchors } from '../anchors/prove-anchors.js';
import type { Case } from '../cases/case.entity.js';
import { Entry } from '../cases/entry.entity.js';
import { ShowCase, type CaseDetail, type TimelineLine } from '../cases/show-case.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { deadlineCourses } from '../rules/deadline-course.js';
import { isToldToCitizen } from '../rules/told-to-citizen.js';
import type { Dossier, DossierFile, DossierLine } from './dossier.js';
import { KeepTaking } from './keep-taking.js';

/** All but where its anchors are published, which whoever asks for it reaches in their own way. */
type Gathered = Omit<Dossier, 'anchorsUrl'>;

interface Stand {
  readonly complaint: Complaint;
  readonly found: Case;
  readonly at: Date;
}

const ombudsman = 'Ombudsman Republik Indonesia';

/** Gathers what the Ombudsman needs of a case. */
@Injectable()
export class GatherDossier {
  constructor(
    private readonly db: DataSource,
    private readonly keepTaking: KeepTaking,
    private readonly showCase: ShowCase,
    private readonly proveAnchors: ProveAnchors,
  ) {}

  /** That it was taken is kept before it is shown, so that it stands in it, too. */
  async run(staff: Staff, id: string, as: 'pdf' | 'json'): Promise<Gathered> {
    const stand = await this.keepTaking.run(staff, id, as);
    const shown = await this.showCase.run(staff, id);
    return this.gather(this.db.manager, stand, { shown, madeFor: staff.institution });
  }

  /** For the hub itself, which takes it for nobody yet. */
  async asItStands(tx: EntityManager, stand: Stand): Promise<Gathered> {
    const shown = await this.showCase.whole(tx, stand.found.id);
    return this.gather(tx, stand, { shown, madeFor: ombudsman });
  }

  private async gather(
    tx: EntityManager,
    { complaint, found, at }: Stand,
    { shown, madeFor }: { shown: CaseDetail; madeFor: string },
  ): Promise<Gathered> {
    const answers = shown.timeline.filter(({ kind }) => kind === 'answered');
    return {
      ...{ format: 'salur-dossier/1', madeAt: at.toISOString(), madeFor },
      timeZone: found.timeZone,
      facts: factsOf(shown, complaint),
      timeline: shown.timeline.map(lineOf),
      answers: answers.map(answerOf),
      receipts: [
        { what: 'complaint-received', at: complaint.receivedAt.toISOString() },
        { what: 'institution-received', at: found.openedAt.toISOString() },
        ...answers.flatMap(({ deliveredAt }) =>
          deliveredAt === undefined ? [] : [{ what: 'answer-delivered' as const, at: deliveredAt }],
        ),
      ],
      deadlines: await this.deadlinesOf(tx, found),
      chain: { length: complaint.lastSequence, lastHash: complaint.lastHash },
      anchor: (await this.proveAnchors.run(complaint.id)).at(-1) ?? null,
    };
  }

  private async deadlinesOf(
    tx: EntityManager,
    { id: caseId, complaintId, ...found }: Case,
  ): Promise<Dossier['deadlines']> {
    const kind = In(['deadline-moved', 'late']);
    const lines = await tx.find(Entry, {
      where: [
        { complaintId, kind, caseId },
        { complaintId, kind, caseId: IsNull() },
      ],
      order: { sequence: 'asc' },
    });
    const due = {
      'first-follow-up': found.followUpDueAt,
      [found.role === 'lead' ? 'resolution' : 'co-owner']: found.resolutionDueAt,
    };
    const set = Object.entries(due).flatMap(([name, dueAt]) => (dueAt ? [[name, dueAt.toISOString()] as const] : []));
    const dueAt = new Map<string, string>(set);
    return deadlineCourses([...dueAt.keys()], lines).map((course) => ({
      ...course,
      dueAt: dueAt.get(course.kind) ?? null,
    }));
  }
}

function factsOf(shown: CaseDetail, { receivedAt }: Complaint): Dossier['facts'] {
  const { code, class: itsClass, status, role, door, institution, institutionName, openedAt } = shown;
  const { title, text, place, occurredOn, anonymous, confidential, erased, handBacks, reason, reasonEn, how } = shown;
  return {
    ...{ code, class: itsClass, status, role, door, institution, institutionName, title, text, place, occurredOn },
    ...{
      anonymous,
      confidential,
      erased,
      handBacks,
      reason,
      reasonEn,
      how,
      openedAt,
      receivedAt: receivedAt.toISOString(),
    },
    files: shown.attachments.map(fileOf),
  };
}

/** What colleagues wrote for each other stays inside, as does why one of them read who the citizen is: it may name them. */
const lineOf = ({ at, kind, by, text, score, why }: TimelineLine): DossierLine => ({
  ...{ at, kind, by, text: isToldToCitizen(kind) && kind !== 'identity-read' ? text : null },
  ...(score === undefined ? {} : { score }),
  ...(why === undefined ? {} : { why }),
});

const answerOf = ({ at, by, text, final = false, deliveredAt, attachments }: TimelineLine) => ({
  ...{ at, by, text, final, deliveredAt: deliveredAt ?? null, files: attachments.map(fileOf) },
});

const fileOf = ({ sha256, bytes, mediaType }: Attachment): DossierFile => ({ sha256, bytes, mediaType });
