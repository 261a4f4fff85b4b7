import { timelineOf, type Moment } from './timeline.js';
import type { Fact, FactName, FactOf } from './fact.js';

/** Where a complaint stands, for citizens. `waiting`: an officer or the triage desk asked, it is the citizen's turn. */
export type StatusKey =
  'received' | 'triage' | 'assigned' | 'in-progress' | 'waiting' | 'answered' | 'closed' | 'withdrawn' | 'erased';

/** Who answers for the complaint now. There is always exactly one. */
export type Holder =
  | { readonly kind: 'triage' }
  | { readonly kind: 'coordinator' }
  | { readonly kind: 'institution'; readonly code: string; readonly name: string };

export interface Story {
  readonly status: StatusKey;
  readonly holder: Holder;
  /** The citizen's total clock: no pause moves it. Before the supervisor has armed it, what the door promised. */
  readonly answerBy: Date | null;
  readonly late: boolean;
  /** Whether the latest final answer, or the closing, still waits for the citizen's judgement. */
  readonly ratable: boolean;
  readonly timeline: readonly Moment[];
}

const over: ReadonlySet<StatusKey> = new Set(['closed', 'withdrawn', 'erased']);
export const isOpen = (status: StatusKey): boolean => !over.has(status);

/**
 * The story of a complaint from what was heard of it. Speakers are heard over different topics, so their words may arrive
 * interleaved in any way: each is put into its own order, and the case that counts is the one of the latest assignment.
 */
export function storyOf(filed: { receivedAt: Date; answerBy: Date | null }, facts: readonly Fact[]): Story {
  const { status, holder } = whereItStands(facts);
  const clocks = inOrder(facts, 'deadline-set').toReversed();
  const promised = clocks.find(isOf('total')) ?? clocks.find(isOf('resolution'));
  return {
    status,
    holder,
    answerBy: promised ? new Date(promised.data.dueAt) : filed.answerBy,
    late: facts.some((fact) => fact.what === 'deadline-passed' && ['total', 'resolution'].includes(fact.data.kind)),
    ratable: isRatable(status, facts),
    timeline: timelineOf(filed.receivedAt, facts),
  };
}

function whereItStands(facts: readonly Fact[]): Pick<Story, 'status' | 'holder'> {
  const routed = inOrder(facts, 'assigned', 'sent-to-triage', 'put-to-citizen', 'set-aside').findLast(choosesHolder);
  const at = holding(routed, facts);
  if (facts.some((fact) => fact.what === 'erased')) return { ...at, status: 'erased' };
  if (facts.some((fact) => fact.what === 'withdrawn')) return { ...at, status: 'withdrawn' };
  if (routed?.what !== 'assigned') return at;

  const opened = facts.find((fact) => fact.what === 'opened' && fact.data.assignmentId === routed.data.assignmentId);
  if (opened?.what !== 'opened') return at;
  const steps = caseFacts(facts).filter((fact) => fact.data.caseId === opened.data.caseId);
  // Nobody owns what was handed back until the router speaks again, so the triage desk does.
  if (steps.at(-1)?.what === 'handed-back') return { status: 'triage', holder: { kind: 'triage' } };
  return { holder: at.holder, status: steps.reduce(afterStep, at.status) };
}

type RoutingFact = FactOf<'assigned' | 'sent-to-triage' | 'put-to-citizen' | 'set-aside'>;

function holding(routed: RoutingFact | undefined, facts: readonly Fact[]): Pick<Story, 'status' | 'holder'> {
  if (!routed) return { status: 'received', holder: { kind: 'triage' } };
  if (routed.what === 'sent-to-triage') return { status: 'triage', holder: { kind: routed.data.desk } };
  if (routed.what === 'set-aside') return { status: 'closed', holder: { kind: 'triage' } };
  if (routed.what === 'put-to-citizen') {
    const replied = facts.some(({ what, at }) => what === 'added' && at > routed.at);
    return { status: replied ? 'triage' : 'waiting', holder: { kind: 'triage' } };
  }
  const { code, name } = routed.data.institution;
  return { status: 'assigned', holder: { kind: 'institution', code, name } };
}

type CaseFact = FactOf<'opened' | 'taken' | 'asked' | 'resumed' | 'answered' | 'handed-back' | 'closed'>;

function afterStep(status: StatusKey, step: CaseFact): StatusKey {
  switch (step.what) {
    case 'opened':
    case 'handed-back':
      return status;
    case 'taken':
    case 'resumed':
      return 'in-progress';
    case 'asked':
      return 'waiting';
    case 'answered':
      return step.data.final ? 'answered' : status;
    case 'closed':
      return step.data.how === 'withdrawn' ? 'withdrawn' : 'closed';
  }
}

/** An answer is judged once; a new answer may be judged again. What closed by silence may still be judged. */
function isRatable(status: StatusKey, facts: readonly Fact[]): boolean {
  if (status !== 'answered' && status !== 'closed') return false;
  const answeredAt = latest(facts.filter((fact) => fact.what === 'answered' && fact.data.final));
  const ratedAt = latest(facts.filter((fact) => fact.what === 'rated'));
  return answeredAt > -Infinity && ratedAt < answeredAt;
}

// What a door remembered before there were co-owners has no role.
const choosesHolder = (fact: RoutingFact) =>
  fact.what !== 'assigned' || (fact.data.role as string | undefined) !== 'co-owner';

const latest = (facts: readonly Fact[]) => Math.max(-Infinity, ...facts.map((fact) => fact.at.getTime()));

const caseFacts = (facts: readonly Fact[]): CaseFact[] =>
  inOrder(facts, 'opened', 'taken', 'asked', 'resumed', 'answered', 'handed-back', 'closed');

const isOf = (kind: string) => (fact: FactOf<'deadline-set'>) => fact.data.kind === kind;

/** The facts of one speaker in the order in which it said them. */
function inOrder<Name extends FactName>(facts: readonly Fact[], ...names: Name[]): FactOf<Name>[] {
  const wanted: ReadonlySet<string> = new Set(names);
  const theirs = facts.filter((fact) => wanted.has(fact.what)) as FactOf<Name>[];
  return theirs.toSorted((one, other) => one.sequence - other.sequence);
}
