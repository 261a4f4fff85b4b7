import { timelineOf, type Moment } from './timeline.js';
import type { Fact, FactName, FactOf } from './fact.js';

/** Where a complaint stands, for citizens. `waiting`: an officer or the triage desk asked, it is the citizen's turn. */
export type StatusKey =
  | 'received'
  | 'triage'
  | 'assigned'
  | 'in-progress'
  | 'waiting'
  | 'postponed'
  | 'answered'
  | 'appealed'
  | 'closed'
  | 'merged'
  | 'withdrawn'
  | 'erased';

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
  /** What a poor rating comes to now; null when there is nothing to rate, or nothing that could come of it. */
  readonly dissent: 'returns' | 'reopens' | 'appeals' | null;
  /** It has ended, and whoever filed it may have it opened again by writing, once. */
  readonly reopenable: boolean;
  readonly timeline: readonly Moment[];
}

const over: ReadonlySet<StatusKey> = new Set(['closed', 'merged', 'withdrawn', 'erased']);
export const isOpen = (status: StatusKey): boolean => !over.has(status);

/**
 * The story of a complaint from what was heard of it. Speakers are heard over different topics, so their words may arrive
 * interleaved in any way: each is put into its own order, and the case that counts is the one of the latest assignment.
 */
export function storyOf(filed: { receivedAt: Date; answerBy: Date | null }, facts: readonly Fact[]): Story {
  const { status, holder } = whereItStands(facts);
  const clocks = inOrder(facts, 'deadline-set').toReversed();
  const promised = clocks.find(isOf('total')) ?? clocks.find(isOf('resolution'));
  const [ratable, reopenable] = [isRatable(status, facts), isReopenable(status, facts)];
  return {
    status,
    holder,
    answerBy: promised ? new Date(promised.data.dueAt) : filed.answerBy,
    late: facts.some((fact) => fact.what === 'deadline-passed' && ['total', 'resolution'].includes(fact.data.kind)),
    ratable,
    dissent: ratable ? (reopenable ? 'reopens' : dissentFrom(status, facts)) : null,
    reopenable,
    timeline: timelineOf(filed.receivedAt, facts),
  };
}

/** Codes of the institutions that have a part of it beside the holder: each where its case lies now, until it is handed back. */
export function coOwnersOf(facts: readonly Fact[]): string[] {
  return inOrder(facts, 'assigned').flatMap((asked) => {
    if (choosesHolder(asked)) return [];
    const { assignmentId, institution } = asked.data;
    const steps = stepsOf(assignmentId, facts);
    if (isReleasing(steps.at(-1))) return [];
    const unit = unitHolding(steps);
    return [unit?.code ?? institution.code];
  });
}

function whereItStands(facts: readonly Fact[]): Pick<Story, 'status' | 'holder'> {
  const routed = inOrder(facts, 'assigned', 'sent-to-triage', 'put-to-citizen', 'set-aside').findLast(choosesHolder);
  const at = holding(routed, facts);
  if (facts.some((fact) => fact.what === 'erased')) return { ...at, status: 'erased' };
  if (facts.some((fact) => fact.what === 'withdrawn')) return { ...at, status: 'withdrawn' };
  if (routed?.what !== 'assigned') return at;

  const steps = stepsOf(routed.data.assignmentId, facts);
  if (steps.length === 0) return at;
  // Nobody owns what was handed back until the router speaks again, so the triage desk does.
  if (isReleasing(steps.at(-1))) return { status: 'triage', holder: { kind: 'triage' } };
  const last = steps.at(-1);
  // A reply is known here before the institution says that it goes on: nobody is to read that their reply is awaited still.
  const goesOn = last?.what === 'asked' && isReplied(last, facts);
  const status = goesOn ? 'in-progress' : steps.reduce(afterStep, at.status);
  return { holder: unitHolding(steps) ?? at.holder, status };
}

/** An un-merged case goes on where it stood. What a door remembered before that was said has no state, and no role. */
function statusOf({ state = 'in-progress' }: Partial<FactOf<'reopened'>['data']>): StatusKey {
  if (state === 'received') return 'assigned';
  return state === 'in-review' ? 'in-progress' : state;
}

const isReplied = (asked: Fact, facts: readonly Fact[]): boolean =>
  facts.some(({ what, at }) => what === 'added' && at > asked.at);

type RoutingFact = FactOf<'assigned' | 'sent-to-triage' | 'put-to-citizen' | 'set-aside'>;

function holding(routed: RoutingFact | undefined, facts: readonly Fact[]): Pick<Story, 'status' | 'holder'> {
  if (!routed) return { status: 'received', holder: { kind: 'triage' } };
  if (routed.what === 'sent-to-triage') return { status: 'triage', holder: { kind: routed.data.desk } };
  if (routed.what === 'set-aside') return { status: 'closed', holder: { kind: 'triage' } };
  if (routed.what === 'put-to-citizen') {
    return { status: isReplied(routed, facts) ? 'triage' : 'waiting', holder: { kind: 'triage' } };
  }
  const { code, name } = routed.data.institution;
  return { status: 'assigned', holder: { kind: 'institution', code, name } };
}

const stepNames = [
  'opened',
  'accepted',
  'disposed',
  'inherited',
  'taken',
  'asked',
  'resumed',
  'postponed',
  'answered',
  'handed-back',
  'closed',
  'appealed',
  'reopened',
] as const;
type CaseFact = FactOf<(typeof stepNames)[number]>;

/** What became of an assignment: its case and what was done there. None before the case has been heard of. */
function stepsOf(assignmentId: string, facts: readonly Fact[]): CaseFact[] {
  const opened = inOrder(facts, 'opened').find(({ data }) => data.assignmentId === assignmentId);
  return opened ? caseFacts(facts).filter(({ data }) => data.caseId === opened.data.caseId) : [];
}

const isReleasing = (step: CaseFact | undefined): boolean =>
  step?.what === 'handed-back' || (step?.what === 'inherited' && step.data.to === null);

/** Where a disposition or a succession brought it last, if any did. */
function unitHolding(steps: readonly CaseFact[]): Extract<Holder, { kind: 'institution' }> | null {
  const last = steps.findLast((step) => step.what === 'disposed' || step.what === 'inherited')?.data;
  return last && last.to !== null ? { kind: 'institution', code: last.to, name: last.toName ?? last.to } : null;
}

function afterStep(status: StatusKey, step: CaseFact): StatusKey {
  switch (step.what) {
    case 'opened':
    case 'handed-back':
      return status;
    case 'accepted':
    case 'disposed':
      return 'assigned';
    case 'inherited':
      // What somebody had begun waits until one at the heir takes it; the rest stays as it was.
      return status === 'in-progress' ? 'assigned' : status;
    case 'taken':
    case 'resumed':
      return 'in-progress';
    case 'reopened':
      return statusOf(step.data);
    case 'postponed':
    case 'appealed':
      return step.what;
    case 'asked':
      return 'waiting';
    case 'answered':
      // The answer to a complaint that was merged is the other one's: it changes nothing for this one.
      return step.data.final && isOpen(status) ? 'answered' : status;
    case 'closed':
      return step.data.how === 'withdrawn' || step.data.how === 'merged' ? step.data.how : 'closed';
  }
}

/** An answer is judged once; a new answer may be judged again. What closed by silence may still be judged. */
function isRatable(status: StatusKey, facts: readonly Fact[]): boolean {
  if (status !== 'answered' && status !== 'closed' && status !== 'merged') return false;
  const answeredAt = latest(facts.filter((fact) => fact.what === 'answered' && fact.data.final));
  const ratedAt = latest(facts.filter((fact) => fact.what === 'rated'));
  return answeredAt > -Infinity && ratedAt < answeredAt;
}

// What a door remembered before there were co-owners has no role.
const choosesHolder = (fact: RoutingFact) =>
  fact.what !== 'assigned' || (fact.data.role as string | undefined) !== 'co-owner';

const reopenableEnds: readonly string[] = ['confirmed', 'automatic', 'archived'];

/** Once without giving a reason; after that a poor rating goes to a higher officer. */
function isReopenable(status: StatusKey, facts: readonly Fact[]): boolean {
  if (status !== 'closed' && !hasAnswerOfOther(status, facts)) return false;
  const how = inOrder(facts, 'closed').at(-1)?.data.how ?? '';
  return (
    (how === 'merged' || reopenableEnds.includes(how)) &&
    !inOrder(facts, 'reopened').some((fact) => fact.data.because === 'citizen')
  );
}

/** Who goes on with another complaint may object to that one's answer once it is theirs. */
function hasAnswerOfOther(status: StatusKey, facts: readonly Fact[]): boolean {
  const steps = inOrder(facts, 'closed', 'answered');
  const last = steps.findLastIndex(({ what }) => what === 'closed');
  return status === 'merged' && steps.slice(last).some((fact) => fact.what === 'answered' && fact.data.final);
}

/** Who did not accept an outcome before is heard by a higher officer; casework decides by the same rule. */
function dissentFrom(status: StatusKey, facts: readonly Fact[]): Story['dissent'] {
  if (status === 'closed') {
    const how = inOrder(facts, 'closed').at(-1)?.data.how;
    return how === 'confirmed' || how === 'automatic' ? 'appeals' : null;
  }
  if (hasAnswerOfOther(status, facts)) return 'appeals';
  if (status !== 'answered') return null;
  const objected = facts.some(
    (fact) =>
      (fact.what === 'rated' && fact.data.score < 3) || (fact.what === 'reopened' && fact.data.because === 'citizen'),
  );
  return objected ? 'appeals' : 'returns';
}

const latest = (facts: readonly Fact[]) => Math.max(-Infinity, ...facts.map((fact) => fact.at.getTime()));

const caseFacts = (facts: readonly Fact[]): CaseFact[] => inOrder(facts, ...stepNames);

const isOf = (kind: string) => (fact: FactOf<'deadline-set'>) => fact.data.kind === kind;

/** The facts of one speaker in the order in which it said them. */
function inOrder<Name extends FactName>(facts: readonly Fact[], ...names: Name[]): FactOf<Name>[] {
  const wanted: ReadonlySet<string> = new Set(names);
  const theirs = facts.filter((fact) => wanted.has(fact.what)) as FactOf<Name>[];
  return theirs.toSorted((one, other) => one.sequence - other.sequence);
}
