import type { DeadlineKind } from '#libs/contracts';
import { localDateOf, uuidV7 } from '#libs/domain';
import type { Clock } from '../../../services/supervisor/src/clocks/clock.entity.js';
import type { Columns } from './insert-rows.js';
import type { MadeLife } from './made-life.js';

interface ClocksFor {
  readonly complaintId: string;
  readonly caseId: string;
  readonly now: Date;
}

/** What the rules demand of a case that has come so far: the hourly proof must find nothing to mend among a million of them. */
export const madeClocks = (life: MadeLife, its: ClocksFor): Columns<Clock>[] =>
  clocksOf(life, its.now).map((one) => clockOf(life, one, its));

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

function clockOf(
  life: MadeLife,
  { kind, due }: { kind: DeadlineKind; due: Date },
  { complaintId, caseId, now }: ClocksFor,
): Columns<Clock> {
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
