import { localDateOf, workingDaysBetween, type Calendar, type LocalDate } from '#libs/domain';
import type { Fact, FactOf } from './fact.js';
import { isOpen, type StatusKey } from './story.js';

/** The stages whose time is told to everybody. `total` is the citizen's own: from filing to a final answer. */
export const standardKinds = ['triage', 'verification', 'first-follow-up', 'total'] as const;
export type StandardKind = (typeof standardKinds)[number];

/** How long a stage took beside what it may take, in working days. */
export interface Standard {
  readonly kind: StandardKind;
  readonly allowed: number;
  readonly used: number;
  readonly dueOn: LocalDate;
  readonly state: 'kept' | 'running' | 'overrun';
}

const timeZone = 'Asia/Jakarta';

const enders: Readonly<Record<Exclude<StandardKind, 'total'>, readonly Fact['what'][]>> = {
  triage: ['assigned', 'set-aside', 'withdrawn', 'erased'],
  verification: ['accepted', 'taken', 'answered', 'handed-back', 'closed'],
  'first-follow-up': ['taken', 'answered', 'handed-back', 'closed'],
};

/** The latest clock of each kind, in the order of the way. What a clock was moved by is part of what is allowed. */
export function standardsOf(
  { facts, status }: { facts: readonly Fact[]; status: StatusKey },
  calendar: Calendar,
  now: Date,
): Standard[] {
  return standardKinds.flatMap((kind) => {
    const clock = facts
      .filter((fact): fact is FactOf<'deadline-set'> => fact.what === 'deadline-set' && fact.data.kind === kind)
      .toSorted((one, other) => one.sequence - other.sequence)
      .at(-1);
    if (!clock) return [];
    const { startedAt, dueOn } = clock.data;
    const ended = kind === 'total' ? endOfTotal(facts, status) : endOf(kind, clock, facts);
    const [from, until] = [localDateOf(new Date(startedAt), timeZone), localDateOf(ended ?? now, timeZone)];
    return [
      {
        kind,
        allowed: workingDaysBetween(from, dueOn, calendar),
        used: Math.max(0, workingDaysBetween(from, until, calendar)),
        dueOn,
        state: until > dueOn ? ('overrun' as const) : ended ? ('kept' as const) : ('running' as const),
      },
    ];
  });
}

function endOf(kind: keyof typeof enders, clock: FactOf<'deadline-set'>, facts: readonly Fact[]): Date | null {
  const startedAt = new Date(clock.data.startedAt);
  const { caseId } = clock.data;
  const ends = facts.filter((fact) => {
    if (fact.at < startedAt || !enders[kind].includes(fact.what)) return false;
    return caseId === null || !('caseId' in fact.data) || fact.data.caseId === caseId;
  });
  return earliest(ends);
}

/** Nothing ends it but a final answer or the end of the complaint; what is worked on again is as if it had never ended. */
function endOfTotal(facts: readonly Fact[], status: StatusKey): Date | null {
  if (isOpen(status) && status !== 'answered') return null;
  const answers = facts.filter((fact) => fact.what === 'answered' && fact.data.final);
  const last = answers.toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, 1);
  return (
    earliest(last) ??
    earliest(facts.filter(({ what }) => ['closed', 'set-aside', 'withdrawn', 'erased'].includes(what)))
  );
}

function earliest(facts: readonly Fact[]): Date | null {
  return facts.length === 0 ? null : new Date(Math.min(...facts.map(({ at }) => at.getTime())));
}
