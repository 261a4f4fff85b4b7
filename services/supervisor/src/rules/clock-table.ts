import type { DeadlineKind } from '#libs/contracts';

/** What the supervisor hears of a complaint, as far as clocks care. */
export type Occurrence =
  | 'filed'
  | 'sent-to-triage'
  | 'assigned'
  | 'opened'
  | 'taken'
  | 'asked'
  | 'citizen-replied'
  | 'clarification-ended'
  | 'postponement-ended'
  | 'taken-up-again'
  | 'asked-again'
  | 'answered-finally'
  | 'citizen-not-content'
  | 'handed-back'
  | 'handed-back-and-routed'
  | 'closed'
  | 'withdrawn';

/**
 * `arm` starts a clock unless one of that kind runs already; `meet` stops it because the work is done, `end` because it is no
 * longer asked for; `pause` and `resume` let it stand still; `reopen` takes back that it was met.
 */
export type ClockAction = 'arm' | 'meet' | 'end' | 'pause' | 'resume' | 'reopen';

const everyClockOfCaseEnds = {
  'first-follow-up': 'end',
  resolution: 'end',
  clarification: 'end',
  'reply-window': 'end',
} as const;

const everyClockEnds = { total: 'end', triage: 'end', ...everyClockOfCaseEnds } as const;

/**
 * Read a row as: when a complaint is `filed`, its total and its triage clock are armed. The triage clock runs from the first
 * minute, so that there is none in which a complaint has no clock. Clocks are turned in the order in which they stand here.
 */
export const clockTable: Record<Occurrence, Partial<Record<DeadlineKind, ClockAction>>> = {
  filed: { total: 'arm', triage: 'arm' },
  'sent-to-triage': { triage: 'arm' },
  assigned: { triage: 'meet' },
  opened: { 'first-follow-up': 'arm', resolution: 'arm' },
  taken: { 'first-follow-up': 'meet' },
  asked: { 'first-follow-up': 'pause', resolution: 'pause', clarification: 'arm' },
  'citizen-replied': { clarification: 'meet', 'first-follow-up': 'resume', resolution: 'resume' },
  'clarification-ended': { clarification: 'end', 'first-follow-up': 'resume', resolution: 'resume' },
  // A postponement stopped no clock.
  'postponement-ended': {},
  'taken-up-again': {},
  'asked-again': {},
  'answered-finally': {
    'first-follow-up': 'meet',
    clarification: 'end',
    resolution: 'meet',
    total: 'meet',
    'reply-window': 'arm',
  },
  // An answer that did not help counts as none: the citizen's total goes on as if it had not been given.
  'citizen-not-content': { 'reply-window': 'meet', resolution: 'reopen', total: 'reopen' },
  'handed-back': { ...everyClockOfCaseEnds, triage: 'arm' },
  // Heard after the router has found the next owner, whose time already runs.
  'handed-back-and-routed': everyClockOfCaseEnds,
  closed: everyClockEnds,
  withdrawn: everyClockEnds,
};

/** Kinds that belong to the complaint itself, whoever holds it; the others belong to one case. */
const ofComplaint: ReadonlySet<DeadlineKind> = new Set(['total', 'triage']);

export const belongsToComplaint = (kind: DeadlineKind): boolean => ofComplaint.has(kind);

export const turnsOf = (occurrence: Occurrence): [DeadlineKind, ClockAction][] =>
  Object.entries(clockTable[occurrence]) as [DeadlineKind, ClockAction][];
