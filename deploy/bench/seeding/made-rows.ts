import { newTrackingCode, uuidV7, type Calendar } from '#libs/domain';
import type { Vault } from '#libs/vault';
import type { Case } from '../../../services/casework/src/cases/case.entity.js';
import type { Entry } from '../../../services/casework/src/cases/entry.entity.js';
import type { Complaint } from '../../../services/casework/src/complaints/complaint.entity.js';
import type { KnownCase } from '../../../services/supervisor/src/cases/known-case.entity.js';
import type { Clock } from '../../../services/supervisor/src/clocks/clock.entity.js';
import type { Complaint as TimedComplaint } from '../../../services/supervisor/src/complaints/complaint.entity.js';
import type { Escalation } from '../../../services/supervisor/src/escalations/escalation.entity.js';
import { caseWords, textWords, type CaseWords } from '../../../services/casework/src/search/case-words.js';
import { benchOfficers } from '../measured/officers.js';
import type { Columns } from './insert-rows.js';
import { madeClocks } from './made-clocks.js';
import type { MadeLife } from './made-life.js';

/** All that the services keep of one complaint. */
export interface MadeRows {
  readonly life: MadeLife;
  readonly key: { readonly complaintId: string; readonly wrapped: Buffer };
  readonly complaint: Omit<Columns<Complaint>, 'isOver'>;
  readonly case: Columns<Case>;
  /** What the search finds it by. */
  readonly words: CaseWords;
  readonly entries: readonly Columns<Entry>[];
  readonly timed: Columns<TimedComplaint>;
  readonly known: Columns<KnownCase>;
  readonly clocks: readonly Columns<Clock>[];
  readonly escalations: readonly Columns<Escalation>[];
}

export function madeRows(
  life: MadeLife,
  { vault, calendar, now }: { vault: Vault; calendar: Calendar; now: Date },
): MadeRows {
  const { institution, status, receivedAt, openedAt, endedAt, followUpDueAt, resolutionDueAt } = life;
  const { takenAt, answersAt, reopenedAt, cameFrom, how, score } = life;
  const answeredAt = answersAt.at(-1) ?? null;
  const [complaintId, id, assignmentId, code] = [uuidV7(), uuidV7(), uuidV7(), newTrackingCode()];
  const key = vault.newKey(complaintId);
  const isTaken = takenAt !== null;
  const officer = isTaken ? benchOfficers.find((one) => institution.path.startsWith(one.path)) : undefined;
  const base = { class: 'complaint', door: 'web' } as const;
  const dueAt = isTaken ? resolutionDueAt : followUpDueAt;
  const isLate = endedAt === null && answeredAt === null && dueAt < now;
  const entry = (kind: Entry['kind'], at: Date): Columns<Entry> => ({
    ...{ id: uuidV7(), complaintId, caseId: id, kind, at, attachments: [], text: null },
    ...{ officerId: null, officerName: null, insteadOfId: null, insteadOfName: null },
    ...{ final: null, score: null, why: null },
    ...{ deliveredAt: null, toldBy: null, toldState: null, toldAt: null },
    ...{ author: 'hub', institutionCode: institution.code, before: null, after: null, shared: false },
    // As what was written before there was a chain.
    ...{ sequence: null, commitment: null, fileHashes: [], previous: null, hash: null },
  });
  return {
    ...{ life, key },
    complaint: {
      ...{ id: complaintId, code, ...base, title: null, text: key.seal('text', life.text), place: null },
      ...{ occurredOn: null, anonymous: false, confidential: false, reachable: null, attachments: [], receivedAt },
      ...{ withdrawnAt: null, erasedAt: null, lastSequence: 0, alsoAffected: 0, lastHash: null },
    },
    case: {
      ...{
        id,
        complaintId,
        assignmentId,
        role: 'lead',
        code,
        ...base,
        status,
        statusSince: endedAt ?? answeredAt ?? takenAt ?? openedAt,
      },
      ...{ institutionCode: institution.code, institutionName: institution.name, institutionPath: institution.path },
      timeZone: institution.timeZone,
      ...{
        reason: `Laporan menyebut ${institution.name}.`,
        reasonEn: `The complaint mentions ${institution.name}.`,
        ...{ service: null, topics: [], sensitive: false },
        handBacks: cameFrom ? 1 : 0,
        openedAt,
        endedAt,
        version: 1,
      },
      ...{ officerId: officer?.id ?? null, officerName: officer?.name ?? null, followUpDueAt, resolutionDueAt, dueAt },
      ...{ assignedCode: institution.code, cameFrom: [], how: how === 'handed-back' ? null : how },
      ...{ needsApproval: false, objections: 0, reopened: reopenedAt !== null, postponedUntil: null, checkState: null },
      ...{ mergedInto: null, mergedIntoCode: null, priority: 'normal', labels: [] },
      ...{ missed: isLate ? [isTaken ? 'resolution' : 'first-follow-up'] : [], late: isLate },
      unheededSince: null,
      ...{ passedOn: false, followed: false, alsoAffected: 0 },
    },
    words: caseWords(
      { id, complaintId, institutionCode: institution.code, institutionPath: institution.path, openedAt },
      textWords(life.text),
    ),
    entries: [
      entry('opened', openedAt),
      ...(takenAt ? [entry('taken', takenAt)] : []),
      ...(endedAt ? [entry('closed', endedAt)] : []),
    ],
    timed: {
      ...{ id: complaintId, code, class: 'complaint', receivedAt, triageDesk: 'triage', assignments: [assignmentId] },
      ...{ institutionCode: institution.code, province: life.province, topic: life.topic, endedAt, unowned: false },
      erasedAt: null,
    },
    known: {
      ...{
        id,
        complaintId,
        assignmentId,
        institutionCode: institution.code,
        role: 'lead',
        class: 'complaint',
        province: life.province,
        topic: life.topic,
        openedAt,
      },
      ...{
        officerId: officer?.id ?? null,
        takenAt,
        late: answeredAt !== null && answeredAt > resolutionDueAt,
        reopenedAt,
      },
      ...{ answeredAt, reopenings: reopenedAt ? 1 : 0 },
      ...{ overdueSince: isLate ? dueAt : null, handedBackAt: how === 'handed-back' ? endedAt : null },
      ...{ stage: stages[status] ?? 'working', begun: isTaken, verified: true },
      ...{ stageSince: openedAt, newsSince: answeredAt ?? takenAt ?? openedAt },
      ...{ score, ratedAt: score === null ? null : endedAt, endedAt, how },
    },
    ...madeClocks(life, { complaintId, caseId: id, officer: officer?.id ?? null, calendar, now }),
  };
}

const stages: Partial<Record<MadeLife['status'], KnownCase['stage']>> = { waiting: 'asked', answered: 'answered' };
