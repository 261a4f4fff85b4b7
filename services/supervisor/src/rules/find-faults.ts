import type { AssignmentRole, DeadlineKind } from '#libs/contracts';
import { belongsToComplaint, clockTable, isOptional, type Occurrence, type PauseCause } from './clock-table.js';
import type { ClockState } from './clock.js';
import { owesNews, type Stage } from './stage-after.js';

export interface StandingCase {
  readonly id: string;
  readonly role: AssignmentRole;
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly verified: boolean;
  readonly begun: boolean;
  readonly endedAt: Date | null;
}

/** Whether a policy asks for a clock that need not be; null is the complaint itself. */
export type Asks = (kind: DeadlineKind, caseId: string | null) => boolean;

export interface CheckedClock {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly caseId: string | null;
  readonly state: ClockState;
  readonly dueAt: Date;
  readonly pausedBy: readonly PauseCause[];
}

/** What is wrong with the clocks of one open complaint. */
export type Fault<Clock> =
  | { readonly what: 'missing'; readonly kind: DeadlineKind; readonly caseId: string | null }
  | { readonly what: 'doubled'; readonly clock: Clock; readonly kept: Clock }
  | { readonly what: 'undemanded' | 'standing-still'; readonly clock: Clock }
  | { readonly what: 'running-on'; readonly clock: Clock; readonly since: Date };

/** Read a row as: a lead's case that is `asked` must have its resolution and the citizen's clarification clock. */
const ofLead: Record<Stage, readonly DeadlineKind[]> = {
  working: ['resolution'],
  asked: ['resolution', 'clarification'],
  postponed: ['resolution'],
  answered: ['delivery'],
  delivered: ['reply-window'],
  contributed: [],
};

/** Read a row as: a case that is `asked` waits for a clarification, since it was `asked`. */
const waits: Partial<Record<Stage, { readonly cause: PauseCause; readonly began: Occurrence }>> = {
  asked: { cause: 'clarification', began: 'asked' },
  postponed: { cause: 'postponement', began: 'postponed' },
};

/** What runs that no policy asks for any more may run on while the case is worked on: it was promised. */
const whileWorking: readonly Stage[] = ['working', 'asked', 'postponed'];

function demandedOf({ id, role, stage, verified, begun, endedAt }: StandingCase, asks: Asks): DeadlineKind[] {
  if (endedAt) return [];
  if (role === 'co-owner') return stage === 'contributed' ? [] : ['co-owner'];
  const mayBeAsked: DeadlineKind[] = [
    ...(verified ? [] : (['verification'] as const)),
    ...(owesNews.includes(stage) ? (['interim-news'] as const) : []),
  ];
  return [
    ...ofLead[stage],
    ...(begun ? [] : (['first-follow-up'] as const)),
    ...mayBeAsked.filter((kind) => asks(kind, id)),
  ];
}

const isRunning = ({ state }: CheckedClock) => state === 'armed' || state === 'paused' || state === 'passed';

/** Compares the clocks that run with those that must; the oldest clock of a kind, which comes first, is the one to keep. */
export function findFaults<Clock extends CheckedClock>(
  complaint: { readonly unowned: boolean },
  cases: readonly StandingCase[],
  clocks: readonly Clock[],
  asks: Asks,
): Fault<Clock>[] {
  const running = clocks.filter(isRunning);
  const isAnswered = cases.some(
    ({ role, stage, endedAt }) => role === 'lead' && !endedAt && (stage === 'answered' || stage === 'delivered'),
  );
  const ofComplaint: DeadlineKind[] = [
    ...(isAnswered ? [] : (['total'] as const)),
    ...(isAnswered || !asks('statutory', null) ? [] : (['statutory'] as const)),
    ...(complaint.unowned ? (['triage'] as const) : []),
  ];
  const parts: { id: string | null; demanded: readonly DeadlineKind[]; case?: StandingCase }[] = [
    { id: null, demanded: ofComplaint },
    ...cases.map((one) => ({ id: one.id, demanded: demandedOf(one, asks), case: one })),
  ];
  return parts.flatMap((part) => {
    const own = running.filter(({ kind, caseId }) => (belongsToComplaint(kind) ? null : caseId) === part.id);
    return [
      ...missingOf(part, own),
      ...superfluousOf(part, own, isAnswered),
      ...stillOf(part.case, own),
      ...runningOn(part.case, own),
    ];
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
  const mayRun = part.case ? !part.case.endedAt && whileWorking.includes(part.case.stage) : !isAnswered;
  return own.flatMap((clock): Fault<Clock>[] => {
    const isWanted = part.demanded.includes(clock.kind) || (isOptional(clock.kind) && mayRun);
    if (!isWanted) return [{ what: 'undemanded', clock }];
    const kept = own.find(({ kind }) => kind === clock.kind);
    return kept && kept !== clock ? [{ what: 'doubled', clock, kept }] : [];
  });
}

/** A clock stands still only while its case waits for what its policy lets it wait for. */
const stillOf = <Clock extends CheckedClock>(its: StandingCase | undefined, own: readonly Clock[]): Fault<Clock>[] =>
  own
    .filter((clock) => clock.state === 'paused' && !mayStand(clock, its))
    .map((clock) => ({ what: 'standing-still', clock }));

/** What should stand still while the case waits, and does not, though it had not run out when the waiting began. */
export const runningOn = <Clock extends CheckedClock>(
  its: Pick<StandingCase, 'stage' | 'stageSince'> | undefined,
  own: readonly Clock[],
): { what: 'running-on'; clock: Clock; since: Date }[] =>
  !its
    ? []
    : own
        .filter((clock) => clock.state !== 'paused' && mayStand(clock, its) && its.stageSince < clock.dueAt)
        .map((clock) => ({ what: 'running-on', clock, since: its.stageSince }));

function mayStand({ kind, pausedBy }: CheckedClock, its: Pick<StandingCase, 'stage'> | undefined): boolean {
  const waiting = its && waits[its.stage];
  return waiting !== undefined && pausedBy.includes(waiting.cause) && clockTable[waiting.began][kind] === 'pause';
}
