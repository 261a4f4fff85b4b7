import type { DeadlineKind } from '#libs/contracts';
import { localDateOf, newTrackingCode, uuidV7 } from '#libs/domain';
import type { Vault } from '#libs/vault';
import type { Case } from '../../../services/casework/src/cases/case.entity.js';
import type { Entry } from '../../../services/casework/src/cases/entry.entity.js';
import type { Complaint } from '../../../services/casework/src/complaints/complaint.entity.js';
import type { KnownCase } from '../../../services/supervisor/src/cases/known-case.entity.js';
import type { Clock } from '../../../services/supervisor/src/clocks/clock.entity.js';
import type { Complaint as TimedComplaint } from '../../../services/supervisor/src/complaints/complaint.entity.js';
import { wordsOf, type CaseWords } from '../../../services/casework/src/search/case-words.js';
import { benchOfficers } from '../measured/officers.js';
import type { Columns } from './insert-rows.js';
import type { MadeLife } from './made-life.js';

/** All that the services keep of one complaint. */
export interface MadeRows {
  readonly key: { readonly complaintId: string; readonly wrapped: Buffer };
  readonly complaint: Omit<Columns<Complaint>, 'isOver'>;
  readonly case: Columns<Case>;
  /** What the search finds it by. */
  readonly words: CaseWords;
  readonly entries: readonly Columns<Entry>[];
  readonly timed: Columns<TimedComplaint>;
  readonly known: Columns<KnownCase>;
  readonly clocks: readonly Columns<Clock>[];
}

export function madeRows(life: MadeLife, vault: Vault, now: Date): MadeRows {
  const { institution, status, receivedAt, openedAt, endedAt, followUpDueAt, resolutionDueAt } = life;
  const [complaintId, id, assignmentId, code] = [uuidV7(), uuidV7(), uuidV7(), newTrackingCode()];
  const key = vault.newKey(complaintId);
  const isTaken = status !== 'assigned';
  const officer = isTaken ? benchOfficers.find((one) => institution.path.startsWith(one.path)) : undefined;
  const base = { class: 'complaint', door: 'web' } as const;
  const dueAt = isTaken ? resolutionDueAt : followUpDueAt;
  const isLate = endedAt === null && dueAt < now;
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
    key,
    complaint: {
      ...{ id: complaintId, code, ...base, title: null, text: key.seal('text', life.text), place: null },
      ...{ occurredOn: null, anonymous: false, confidential: false, attachments: [], receivedAt },
      ...{ withdrawnAt: null, erasedAt: null, lastSequence: 0, lastHash: null },
    },
    case: {
      ...{ id, complaintId, assignmentId, role: 'lead', code, ...base, status, statusSince: endedAt ?? openedAt },
      ...{ institutionCode: institution.code, institutionName: institution.name, institutionPath: institution.path },
      timeZone: institution.timeZone,
      ...{ reason: `Laporan menyebut ${institution.name}.`, handBacks: 0, openedAt, endedAt, version: 1 },
      ...{ officerId: officer?.id ?? null, officerName: officer?.name ?? null, followUpDueAt, resolutionDueAt, dueAt },
      ...{ assignedCode: institution.code, cameFrom: [], how: status === 'closed' ? 'automatic' : null },
      ...{ needsApproval: false, objections: 0, reopened: false, postponedUntil: null, checkState: null },
      ...{ mergedInto: null, mergedIntoCode: null, priority: 'normal', labels: [] },
      ...{ missed: isLate ? [isTaken ? 'resolution' : 'first-follow-up'] : [], late: isLate },
      unheededSince: null,
    },
    words: wordsOf(
      { id, complaintId, institutionCode: institution.code, institutionPath: institution.path, openedAt },
      life.text,
    ),
    entries: [
      entry('opened', openedAt),
      ...(isTaken ? [entry('taken', openedAt)] : []),
      ...(endedAt ? [entry('closed', endedAt)] : []),
    ],
    timed: {
      ...{ id: complaintId, code, class: 'complaint', receivedAt, triageDesk: 'triage', assignments: [assignmentId] },
      ...{ institutionCode: institution.code, endedAt, unowned: false },
    },
    known: {
      ...{
        id,
        complaintId,
        assignmentId,
        institutionCode: institution.code,
        role: 'lead',
        class: 'complaint',
        openedAt,
      },
      ...{ officerId: officer?.id ?? null, takenAt: isTaken ? openedAt : null, late: false, reopenedAt: null },
      ...{ answeredAt: status === 'answered' || status === 'closed' ? (endedAt ?? openedAt) : null, reopenings: 0 },
      ...{ overdueSince: isLate ? dueAt : null, handedBackAt: status === 'handed-back' ? endedAt : null },
      ...{ stage: stages[status] ?? 'working', begun: isTaken, verified: true },
      ...{ stageSince: openedAt, newsSince: openedAt },
      ...{ score: null, ratedAt: null, endedAt, how: endedAt && (status === 'closed' ? 'automatic' : 'handed-back') },
    },
    clocks: clocksOf(life, now).map(({ kind, due }) => clockOf({ life, kind, due, complaintId, id, now })),
  };
}

const stages: Partial<Record<MadeLife['status'], KnownCase['stage']>> = { waiting: 'asked', answered: 'answered' };

/** What the rules demand of a case that has come so far: the hourly proof must find nothing to mend among a million of them. */
function clocksOf(life: MadeLife, now: Date): { kind: DeadlineKind; due: Date }[] {
  const { status, receivedAt, endedAt, followUpDueAt, resolutionDueAt } = life;
  const inDays = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000);
  const resolution = { kind: 'resolution', due: resolutionDueAt } as const;
  if (endedAt) return [resolution];
  if (status === 'answered') return [{ kind: 'delivery', due: inDays(now, 2) }];
  return [
    resolution,
    { kind: 'total', due: inDays(receivedAt, 60) },
    ...(status === 'assigned' ? [{ kind: 'first-follow-up', due: followUpDueAt } as const] : []),
    ...(status === 'waiting' ? [{ kind: 'clarification', due: inDays(now, 10) } as const] : []),
  ];
}

interface ClockWish {
  readonly life: MadeLife;
  readonly kind: DeadlineKind;
  readonly due: Date;
  readonly complaintId: string;
  readonly id: string;
  readonly now: Date;
}

function clockOf({ life, kind, due, complaintId, id: caseId, now }: ClockWish): Columns<Clock> {
  const { institution, openedAt: startedAt, endedAt } = life;
  const hasPassed = endedAt === null && due < now;
  return {
    ...{
      id: uuidV7(),
      complaintId,
      caseId: kind === 'total' ? null : caseId,
      kind,
      class: 'complaint',
      institutionCode: institution.code,
    },
    ...{ timeZone: 'Asia/Jakarta', amount: 14, unit: 'working-day', remindBefore: 1, extension: 0 },
    ...{
      countedBy: 'national',
      pausedBy: [],
      ladder: [],
      policyId: 'made',
      policyVersion: '1',
      calendarVersion: 'made',
    },
    ...{ startedAt, state: endedAt ? 'met' : hasPassed ? 'passed' : 'armed', dueAt: due },
    ...{ dueOn: localDateOf(due, 'Asia/Jakarta'), remindAt: null, remindedAt: null, pausedAt: null, pauses: [] },
    ...{ extendedBy: 0, passedAt: hasPassed ? due : null, climbed: 0, escalateAt: null, clearedAt: endedAt },
  };
}
