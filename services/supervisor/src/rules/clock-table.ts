import type { DeadlineKind } from '#libs/contracts';

/** What the supervisor hears of a complaint, as far as clocks care. */
export type Occurrence =
  | 'filed'
  | 'sent-to-triage'
  | 'assigned'
  | 'opened'
  | 'opened-as-co-owner'
  | 'answered-to-lead'
  | 'taken'
  | 'verified'
  | 'asked'
  | 'postponed'
  | 'answered-for-now'
  | 'citizen-replied'
  | 'clarification-ended'
  | 'postponement-ended'
  | 'taken-up-again'
  | 'asked-again'
  | 'answered-finally'
  | 'answer-delivered'
  | 'classified'
  | 'appealed'
  | 'reopened'
  | 'unmerged'
  | 'citizen-not-content'
  | 'handed-back'
  | 'case-over'
  | 'closed'
  | 'withdrawn';

/**
 * `arm` starts a clock unless one of that kind runs already, `restart` lets one that runs begin anew; `meet` stops it because
 * the work is done, `end` because it is no longer asked for; `pause` and `resume` let it stand still; `reopen` takes back that
 * it was met; `extend` gives it once what its policy allows; `put-back` takes back an end as if it had never been.
 */
export type ClockAction = 'arm' | 'restart' | 'meet' | 'end' | 'pause' | 'resume' | 'reopen' | 'extend' | 'put-back';

const everyClockOfCaseEnds = {
  verification: 'end',
  'first-follow-up': 'end',
  resolution: 'end',
  clarification: 'end',
  'interim-news': 'end',
  'co-owner': 'end',
  delivery: 'end',
  'reply-window': 'end',
} as const;

const everyClockEnds = { total: 'end', triage: 'end', statutory: 'end', ...everyClockOfCaseEnds } as const;

/** An answer that did not help counts as none: the citizen's total goes on as if it had not been given. */
const theAnswerWasNone = {
  delivery: 'end',
  'reply-window': 'meet',
  resolution: 'reopen',
  total: 'reopen',
  statutory: 'reopen',
  'interim-news': 'arm',
} as const;

/** A merger and its taking back cost nobody a day and win nobody one. */
const everyClockIsAsItWas = {
  total: 'put-back',
  statutory: 'put-back',
  verification: 'put-back',
  'first-follow-up': 'put-back',
  resolution: 'put-back',
  clarification: 'put-back',
  'interim-news': 'put-back',
  'co-owner': 'put-back',
} as const;

const theInstitutionGoesOn = {
  verification: 'resume',
  'first-follow-up': 'resume',
  resolution: 'resume',
  'co-owner': 'resume',
} as const;

/**
 * Read a row as: when a complaint is `filed`, its total and its triage clock are armed. The triage clock runs from the first
 * minute, so that there is none in which a complaint has no clock. Clocks are turned in the order in which they stand here.
 */
export const clockTable: Record<Occurrence, Partial<Record<DeadlineKind, ClockAction>>> = {
  filed: { total: 'arm', triage: 'arm', statutory: 'arm' },
  'sent-to-triage': { triage: 'arm' },
  assigned: { triage: 'meet' },
  opened: { verification: 'arm', 'first-follow-up': 'arm', resolution: 'arm', 'interim-news': 'arm' },
  'opened-as-co-owner': { 'co-owner': 'arm' },
  verified: { verification: 'meet' },
  taken: { verification: 'meet', 'first-follow-up': 'meet' },
  asked: {
    verification: 'pause',
    'first-follow-up': 'pause',
    resolution: 'pause',
    'co-owner': 'pause',
    // A question is news, too.
    'interim-news': 'meet',
    clarification: 'arm',
  },
  postponed: { 'first-follow-up': 'pause', resolution: 'pause', 'interim-news': 'restart', statutory: 'extend' },
  'citizen-replied': { clarification: 'meet', ...theInstitutionGoesOn, 'interim-news': 'arm' },
  'clarification-ended': { clarification: 'end', ...theInstitutionGoesOn, 'interim-news': 'arm' },
  'postponement-ended': { ...theInstitutionGoesOn, 'interim-news': 'arm' },
  'taken-up-again': { ...theInstitutionGoesOn, 'interim-news': 'arm' },
  'asked-again': { 'co-owner': 'arm' },
  'answered-for-now': { verification: 'meet', 'first-follow-up': 'meet', 'interim-news': 'restart' },
  'answered-to-lead': { 'co-owner': 'meet', clarification: 'end' },
  'answered-finally': {
    verification: 'meet',
    'first-follow-up': 'meet',
    clarification: 'end',
    resolution: 'meet',
    'interim-news': 'end',
    total: 'meet',
    statutory: 'meet',
    // That of an earlier answer.
    'reply-window': 'end',
    delivery: 'arm',
  },
  'answer-delivered': { delivery: 'meet', 'reply-window': 'arm' },
  // The clocks that the class decides are counted anew, none begins anew.
  classified: {},
  'citizen-not-content': theAnswerWasNone,
  appealed: theAnswerWasNone,
  reopened: theAnswerWasNone,
  unmerged: everyClockIsAsItWas,
  'handed-back': { ...everyClockOfCaseEnds, triage: 'arm' },
  // Somebody else already has it, whose time runs.
  'case-over': everyClockOfCaseEnds,
  closed: everyClockEnds,
  withdrawn: everyClockEnds,
};

/** Kinds that belong to the complaint itself, whoever holds it; the others belong to one case. */
const ofComplaint: ReadonlySet<DeadlineKind> = new Set(['total', 'triage', 'statutory']);

export const belongsToComplaint = (kind: DeadlineKind): boolean => ofComplaint.has(kind);

/** Of these, all but the desk's own: whoever holds the complaint is late when they are. */
export const isOfHolder = (kind: DeadlineKind): boolean => belongsToComplaint(kind) && kind !== 'triage';

/** What is armed only where a policy asks for it; of every other kind there must be one, and the clock waits for its policy. */
const optional: ReadonlySet<DeadlineKind> = new Set(['verification', 'interim-news', 'statutory']);

export const isOptional = (kind: DeadlineKind): boolean => optional.has(kind);

/** What lets clocks stand still, by the name a policy gives it. */
const pauses: Partial<Record<Occurrence, PauseCause>> = { asked: 'clarification', postponed: 'postponement' };

export type PauseCause = 'clarification' | 'postponement';

export const pauseCauseOf = (occurrence: Occurrence): PauseCause | null => pauses[occurrence] ?? null;

export const turnsOf = (occurrence: Occurrence): [DeadlineKind, ClockAction][] =>
  Object.entries(clockTable[occurrence]) as [DeadlineKind, ClockAction][];
