import type { DeadlineKind } from '#libs/contracts';
import { localDateOf, uuidV7, type Calendar } from '#libs/domain';
import { seededPolicies } from '../../../services/directory/src/seed/policies.js';
import type { Clock } from '../../../services/supervisor/src/clocks/clock.entity.js';
import type { Escalation } from '../../../services/supervisor/src/escalations/escalation.entity.js';
import { addressRung } from '../../../services/supervisor/src/rules/address-rung.js';
import { nextRungAt, type LadderStep } from '../../../services/supervisor/src/rules/ladder.js';
import type { Columns } from './insert-rows.js';
import type { MadeLife } from './made-life.js';

interface ClocksFor {
  readonly complaintId: string;
  readonly caseId: string;
  readonly officer: string | null;
  readonly calendar: Calendar;
  readonly now: Date;
}

interface MadeClocks {
  readonly clocks: readonly Columns<Clock>[];
  /** Who has been told so far of what is late. */
  readonly escalations: readonly Columns<Escalation>[];
}

/** What the rules demand of a case that has come so far: the hourly proof must find nothing to mend among a million of them. */
export function madeClocks(life: MadeLife, its: ClocksFor): MadeClocks {
  const made = clocksOf(life, its.now).map((one) => clockOf(life, one, its));
  return {
    clocks: made.map(({ clock }) => clock),
    escalations: made.flatMap(({ clock, climbs }) => climbs.map((climb) => escalationOf(life, clock, climb, its))),
  };
}

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

interface Climb {
  readonly step: LadderStep;
  readonly at: Date;
}

function clockOf(
  life: MadeLife,
  { kind, due }: { kind: DeadlineKind; due: Date },
  { complaintId, caseId, calendar, now }: ClocksFor,
): { clock: Columns<Clock>; climbs: Climb[] } {
  const { institution, openedAt: startedAt, endedAt } = life;
  const [timeZone, hasPassed] = ['Asia/Jakarta', endedAt === null && due < now];
  // What is due at the end of a day is due as the next begins.
  const dueOn = localDateOf(new Date(due.getTime() - 1), timeZone);
  const ladder = ladders.get(kind) ?? [];
  const rungAt = (climbed: number) =>
    nextRungAt({ ladder, climbed, dueOn, timeZone, office: { calendar, hours: null } });
  const climbs = !hasPassed
    ? []
    : ladder.flatMap((step, nth) => {
        const at = rungAt(nth);
        return at !== null && at <= now ? [{ step, at }] : [];
      });
  const clock = {
    ...{ id: uuidV7(), complaintId, caseId: kind === 'total' ? null : caseId, kind, class: 'complaint' as const },
    ...{ institutionCode: institution.code, timeZone, amount: 14, unit: 'working-day' as const, remindBefore: 1 },
    ...{ extension: 0, countedBy: 'national' as const, pausedBy: [], ladder: [...ladder] },
    ...{ policyId: 'made', policyVersion: '1', calendarVersion: 'made', startedAt, dueAt: due, dueOn },
    state: endedAt ? ('met' as const) : hasPassed ? ('passed' as const) : ('armed' as const),
    ...{ remindAt: null, remindedAt: null, pausedAt: null, pauses: [], extendedBy: 0 },
    ...{ passedAt: hasPassed ? due : null, climbed: climbs.length, clearedAt: endedAt },
    escalateAt: hasPassed ? rungAt(climbs.length) : null,
  };
  return { clock, climbs };
}

/** Those that tell people: the file for the Ombudsman is drawn up from a history, which made cases have not. */
const ladders = new Map(
  seededPolicies
    .filter((one) => one.class === 'complaint' || one.class === null)
    .map(({ kind, ladder }) => [kind, ladder.filter(({ rung }) => rung !== 'ombudsman')]),
);

function escalationOf(
  { institution: { code, path } }: MadeLife,
  { id, kind, dueAt }: Columns<Clock>,
  { step: { rung }, at: escalatedAt }: Climb,
  { complaintId, caseId, officer }: ClocksFor,
): Columns<Escalation> {
  const told = addressRung(rung, { code, path }, { officer, unreachable: null, deputy: null });
  return {
    ...{ clockId: id, rung, complaintId, caseId, kind, holderCode: code, institutionCode: told.institution },
    ...{ officerId: told.officer, without: told.without, dueAt, escalatedAt },
  };
}
