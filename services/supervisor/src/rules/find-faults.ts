import type { AssignmentRole, DeadlineKind } from '#libs/contracts';
import { belongsToComplaint, isOptional, type PauseCause } from './clock-table.js';
import type { ClockState } from './clock.js';
import type { Stage } from './stage-after.js';

export interface StandingCase {
  readonly id: string;
  readonly role: AssignmentRole;
  readonly stage: Stage;
  readonly begun: boolean;
  readonly isOver: boolean;
}

export interface CheckedClock {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly caseId: string | null;
  readonly state: ClockState;
  readonly pausedBy: readonly PauseCause[];
}

/** What is wrong with the clocks of one open complaint. */
export type Fault<Clock> =
  | { readonly what: 'missing'; readonly kind: DeadlineKind; readonly caseId: string | null }
  | { readonly what: 'doubled'; readonly clock: Clock; readonly kept: Clock }
  | { readonly what: 'undemanded' | 'standing-still'; readonly clock: Clock };

/** Read a row as: a lead's case that is `asked` must have its resolution and the citizen's clarification clock. */
const ofLead: Record<Stage, readonly DeadlineKind[]> = {
  working: ['resolution'],
  asked: ['resolution', 'clarification'],
  postponed: ['resolution'],
  answered: ['delivery'],
  delivered: ['reply-window'],
  contributed: [],
};

const pauses: Partial<Record<Stage, PauseCause>> = { asked: 'clarification', postponed: 'postponement' };

/** Kinds that a policy may ask for while a case is worked on; whether it does is not for the reconciler to say. */
const whileWorking: readonly Stage[] = ['working', 'asked', 'postponed'];

function demandedOf({ role, stage, begun, isOver }: StandingCase): readonly DeadlineKind[] {
  if (isOver) return [];
  if (role === 'co-owner') return stage === 'contributed' ? [] : ['co-owner'];
  return [...ofLead[stage], ...(begun ? [] : (['first-follow-up'] as const))];
}

const isRunning = ({ state }: CheckedClock) => state === 'armed' || state === 'paused' || state === 'passed';

/** Compares the clocks that run with those that must; the oldest clock of a kind, which comes first, is the one to keep. */
export function findFaults<Clock extends CheckedClock>(
  complaint: { readonly unowned: boolean },
  cases: readonly StandingCase[],
  clocks: readonly Clock[],
): Fault<Clock>[] {
  const running = clocks.filter(isRunning);
  const isAnswered = cases.some(
    ({ role, stage, isOver }) => role === 'lead' && !isOver && (stage === 'answered' || stage === 'delivered'),
  );
  const ofComplaint: DeadlineKind[] = [
    ...(isAnswered ? [] : (['total'] as const)),
    ...(complaint.unowned ? (['triage'] as const) : []),
  ];
  const parts: { id: string | null; demanded: readonly DeadlineKind[]; case?: StandingCase }[] = [
    { id: null, demanded: ofComplaint },
    ...cases.map((one) => ({ id: one.id, demanded: demandedOf(one), case: one })),
  ];
  return parts.flatMap((part) => {
    const own = running.filter(({ kind, caseId }) => (belongsToComplaint(kind) ? null : caseId) === part.id);
    return [...missingOf(part, own), ...superfluousOf(part, own, isAnswered), ...stillOf(part.case, own)];
  });
}

const missingOf = (
  { id, demanded }: { id: string | null; demanded: readonly DeadlineKind[] },
  own: readonly CheckedClock[],
): Fault<never>[] =>
  demanded
    .filter((kind) => own.every((clock) => clock.kind !== kind))
    .map((kind) => ({ what: 'missing', kind, caseId: id }));

function superfluousOf<Clock extends CheckedClock>(
  part: { demanded: readonly DeadlineKind[]; case?: StandingCase },
  own: readonly Clock[],
  isAnswered: boolean,
): Fault<Clock>[] {
  const mayRun = part.case ? !part.case.isOver && whileWorking.includes(part.case.stage) : !isAnswered;
  return own.flatMap((clock): Fault<Clock>[] => {
    const isWanted = part.demanded.includes(clock.kind) || (isOptional(clock.kind) && mayRun);
    if (!isWanted) return [{ what: 'undemanded', clock }];
    const kept = own.find(({ kind }) => kind === clock.kind);
    return kept && kept !== clock ? [{ what: 'doubled', clock, kept }] : [];
  });
}

/** A clock stands still only while its case waits for what its policy lets it wait for. */
function stillOf<Clock extends CheckedClock>(its: StandingCase | undefined, own: readonly Clock[]): Fault<Clock>[] {
  const cause = its && pauses[its.stage];
  return own
    .filter(({ state, pausedBy }) => state === 'paused' && !(cause && pausedBy.includes(cause)))
    .map((clock) => ({ what: 'standing-still', clock }));
}
