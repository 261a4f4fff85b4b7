import type { AssignmentRole } from '#libs/contracts';
import { clockTable, type Occurrence } from './clock-table.js';

/** How far a case has come, as far as it decides which clocks must run. */
export type Stage = 'working' | 'asked' | 'postponed' | 'answered' | 'delivered' | 'contributed';

/** In which the citizen waits for the institution, and is to hear of it in the meantime. */
export const owesNews: readonly Stage[] = ['working', 'postponed'];

/** What a case is after something happened in it; absent means as it was. */
const stages: Partial<Record<Occurrence, Stage>> = {
  opened: 'working',
  'opened-as-co-owner': 'working',
  asked: 'asked',
  postponed: 'postponed',
  'citizen-replied': 'working',
  'clarification-ended': 'working',
  'postponement-ended': 'working',
  'taken-up-again': 'working',
  'asked-again': 'working',
  'answered-finally': 'answered',
  'answer-delivered': 'delivered',
  'answered-to-lead': 'contributed',
  'citizen-not-content': 'working',
  appealed: 'working',
  reopened: 'working',
};

// What is taken up again needs no second beginning, even if it ended before there was a first.
const begins: readonly Occurrence[] = ['taken', 'answered-for-now', 'answered-finally', 'reopened', 'appealed'];
const verifies: readonly Occurrence[] = ['verified', ...begins];

/** Where a case stands, as far as it decides which clocks must run, and from when on. */
export interface Standing {
  readonly stage: Stage;
  /** Since when it is in that stage. */
  readonly stageSince: Date;
  readonly verified: boolean;
  readonly begun: boolean;
  /** When the citizen last heard of it. */
  readonly newsSince: Date;
}

export function stageAfter(
  its: Standing & { readonly role: AssignmentRole },
  occurrence: Occurrence,
  at: Date,
): Standing {
  // What reopens the lead's case asks nothing of those that helped.
  const stage = its.role === 'co-owner' && occurrence === 'reopened' ? its.stage : (stages[occurrence] ?? its.stage);
  return {
    stage,
    stageSince: stage === its.stage ? its.stageSince : at,
    verified: its.verified || verifies.includes(occurrence),
    begun: its.begun || begins.includes(occurrence),
    newsSince: isNews(its.stage, occurrence) ? at : its.newsSince,
  };
}

/** As the clock of interim news is turned: it begins anew, or begins where none ran. What is taken up again had none. */
function isNews(before: Stage, occurrence: Occurrence): boolean {
  const action = clockTable[occurrence]['interim-news'];
  const hadNone = occurrence === 'reopened' || occurrence === 'appealed' || !owesNews.includes(before);
  return action === 'restart' || (action === 'arm' && hadNone);
}

/** Whether nobody owns the complaint after that; null when it says nothing about that. */
export function unownedAfter(occurrence: Occurrence): boolean | null {
  if (occurrence === 'filed' || occurrence === 'sent-to-triage' || occurrence === 'handed-back') return true;
  return occurrence === 'assigned' ? false : null;
}
