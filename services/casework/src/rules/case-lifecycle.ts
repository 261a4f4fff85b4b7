import type { AssignmentRole } from '#libs/contracts';
import { DomainError } from '#libs/domain';

export const caseStatuses = [
  'received',
  'assigned',
  'in-progress',
  'waiting',
  'postponed',
  'in-review',
  'answered',
  'appealed',
  'handed-back',
  'closed',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];
export type OpenStatus = Exclude<CaseStatus, 'handed-back' | 'closed'>;

/** `superior`: an officer of an institution above the one that has the case. */
export type Actor = 'officer' | 'clerk' | 'superior' | 'coordinator' | 'triage' | 'administrator' | 'citizen' | 'clock';

interface Row {
  readonly by: readonly Actor[];
  /** Whether the case that answers the citizen takes this step, the one that helps, or either. */
  readonly part: AssignmentRole | 'either';
  readonly moves: Partial<Record<CaseStatus, CaseStatus>>;
}

const workers = ['officer', 'superior'] as const;
const workersAndCoordinator = [...workers, 'coordinator'] as const;
const higher = ['superior', 'coordinator'] as const;
const stays = (...statuses: readonly CaseStatus[]): Row['moves'] =>
  Object.fromEntries(statuses.map((status) => [status, status]));
const becomes = (to: CaseStatus, ...from: readonly CaseStatus[]): Row['moves'] =>
  Object.fromEntries(from.map((status) => [status, to]));

const atWork = ['received', 'assigned', 'in-progress', 'waiting', 'postponed', 'in-review'] as const;
const open = [...atWork, 'answered', 'appealed'] as const;

/**
 * What happens to a case, who may do it, and what it becomes. Read a row as: `take`, by an officer or a superior, of a lead's
 * or a co-owner's case, makes an `assigned` case `in-progress`. Absent means refused when a person asks for it, and without
 * effect when the citizen or a clock has already done it.
 */
const lifecycle = {
  verify: { by: workers, part: 'either', moves: { received: 'assigned' } },
  classify: { by: workersAndCoordinator, part: 'lead', moves: stays(...atWork) },
  dispose: {
    by: workersAndCoordinator,
    part: 'either',
    moves: becomes('assigned', 'received', 'assigned', 'in-progress', 'postponed'),
  },
  'send-up': { by: workers, part: 'either', moves: becomes('assigned', 'assigned', 'in-progress', 'postponed') },
  take: { by: workers, part: 'either', moves: { assigned: 'in-progress' } },
  entrust: {
    by: workersAndCoordinator,
    part: 'either',
    moves: stays('assigned', 'in-progress', 'waiting', 'postponed', 'in-review'),
  },
  ask: { by: workers, part: 'lead', moves: { 'in-progress': 'waiting' } },
  'answer-for-now': { by: workers, part: 'lead', moves: stays('in-progress', 'waiting', 'postponed') },
  // The officer may find out alone what the citizen was asked.
  'answer-finally': { by: workers, part: 'lead', moves: becomes('answered', 'in-progress', 'waiting') },
  'propose-answer': { by: workers, part: 'lead', moves: becomes('in-review', 'in-progress', 'waiting') },
  approve: { by: workersAndCoordinator, part: 'lead', moves: { 'in-review': 'answered' } },
  return: { by: workersAndCoordinator, part: 'lead', moves: { 'in-review': 'in-progress' } },
  contribute: { by: workers, part: 'co-owner', moves: { 'in-progress': 'answered' } },
  'ask-again': { by: workersAndCoordinator, part: 'co-owner', moves: becomes('in-progress', 'answered', 'closed') },
  'hand-back': {
    by: workers,
    part: 'either',
    moves: becomes('handed-back', 'received', 'assigned', 'in-progress', 'waiting'),
  },
  postpone: { by: workers, part: 'either', moves: becomes('postponed', 'assigned', 'in-progress') },
  resume: { by: workers, part: 'either', moves: { postponed: 'in-progress' } },
  archive: { by: workersAndCoordinator, part: 'lead', moves: becomes('closed', 'received', 'assigned', 'in-progress') },
  merge: {
    by: workersAndCoordinator,
    part: 'lead',
    moves: becomes('closed', 'received', 'assigned', 'in-progress', 'waiting', 'postponed'),
  },
  // It goes on where it stood, which its history tells; a part comes back with the lead, and the clock takes both back when
  // the complaint they went on with has ended without an answer.
  unmerge: { by: [...workersAndCoordinator, 'clock'], part: 'either', moves: { closed: 'in-progress' } },
  uphold: { by: higher, part: 'lead', moves: { appealed: 'in-progress' } },
  dismiss: { by: higher, part: 'lead', moves: { appealed: 'closed' } },
  'pass-check': { by: higher, part: 'lead', moves: stays('closed') },
  'fail-check': { by: higher, part: 'lead', moves: { closed: 'in-progress' } },
  note: { by: workersAndCoordinator, part: 'either', moves: stays(...open, 'closed') },
  mark: { by: workersAndCoordinator, part: 'either', moves: stays(...open) },
  'read-identity': { by: workers, part: 'lead', moves: stays(...open) },
  'citizen-writes': { by: ['citizen'], part: 'lead', moves: becomes('in-progress', 'waiting', 'answered') },
  'citizen-confirms': { by: ['citizen'], part: 'lead', moves: { answered: 'closed' } },
  'citizen-objects': { by: ['citizen'], part: 'lead', moves: { answered: 'in-progress' } },
  'citizen-reopens': { by: ['citizen'], part: 'lead', moves: { closed: 'in-progress' } },
  'citizen-appeals': { by: ['citizen'], part: 'lead', moves: becomes('appealed', 'answered', 'closed') },
  // What happens to the lead's case at the end happens to its parts.
  'lead-ends': { by: ['clock'], part: 'co-owner', moves: becomes('closed', ...open) },
  // Who goes on with another complaint, and has a closed case of their own, takes their own back as well.
  'citizen-withdraws': { by: ['citizen'], part: 'either', moves: becomes('closed', ...open, 'closed') },
  'clarification-ends': { by: ['clock'], part: 'lead', moves: { waiting: 'in-progress' } },
  'reply-window-ends': { by: ['clock'], part: 'lead', moves: { answered: 'closed' } },
  'institution-ends': { by: ['clock'], part: 'either', moves: { ...stays(...open), 'in-progress': 'assigned' } },
  // Several have taken over: who of them has to answer is the router's to say.
  'institution-splits': { by: ['clock'], part: 'lead', moves: becomes('handed-back', ...atWork) },
  'postponement-ends': { by: ['clock'], part: 'either', moves: { postponed: 'in-progress' } },
} as const satisfies Record<string, Row>;

export type CaseStep = keyof typeof lifecycle;
export const caseSteps = Object.keys(lifecycle) as CaseStep[];

/** What of a case decides, besides its status, which steps are possible. */
export interface Standing {
  readonly status: CaseStatus;
  readonly role: AssignmentRole;
}

/** The case is no longer, or never was, in a state in which that can be done, or it is not for this person to do. */
export class ActionNotAllowed extends DomainError {
  readonly code = 'case.action-not-allowed';
  readonly kind = 'conflict';

  constructor({ status, role }: Standing, step: CaseStep) {
    super(`A ${role} case that is ${status} does not allow: ${step}`);
  }
}

/** What the case becomes, or null when that step means nothing to a case in this state or is not this actor's to take. */
export function possibleStep({ status, role }: Standing, step: CaseStep, actor: Actor): CaseStatus | null {
  const row: Row = lifecycle[step];
  if (!row.by.includes(actor) || (row.part !== 'either' && row.part !== role)) return null;
  return row.moves[status] ?? null;
}

export function nextStatus(standing: Standing, step: CaseStep, actor: Actor): CaseStatus {
  const next = possibleStep(standing, step, actor);
  if (!next) throw new ActionNotAllowed(standing, step);
  return next;
}

/** Work is left: the complaint is still somebody's. */
export const isOpen = (status: CaseStatus): status is OpenStatus => status !== 'closed' && status !== 'handed-back';

/** Who somebody is to a case: an officer of an institution above it is a superior. */
export function actorOf(
  staff: { role: Exclude<Actor, 'superior' | 'citizen' | 'clock'>; path: string },
  path: string,
): Actor {
  return staff.role === 'officer' && staff.path !== path && path.startsWith(staff.path) ? 'superior' : staff.role;
}
