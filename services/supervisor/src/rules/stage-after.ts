import type { AssignmentRole } from '#libs/contracts';
import type { Occurrence } from './clock-table.js';

/** How far a case has come, as far as it decides which clocks must run. */
export type Stage = 'working' | 'asked' | 'postponed' | 'answered' | 'delivered' | 'contributed';

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

const begins: readonly Occurrence[] = ['taken', 'answered-for-now', 'answered-finally'];

export const stageAfter = (
  { stage, begun, role }: { stage: Stage; begun: boolean; role: AssignmentRole },
  occurrence: Occurrence,
): { stage: Stage; begun: boolean } => ({
  // What reopens the lead's case asks nothing of those that helped.
  stage: role === 'co-owner' && occurrence === 'reopened' ? stage : (stages[occurrence] ?? stage),
  begun: begun || begins.includes(occurrence),
});

/** Whether nobody owns the complaint after that; null when it says nothing about that. */
export function unownedAfter(occurrence: Occurrence): boolean | null {
  if (occurrence === 'filed' || occurrence === 'sent-to-triage' || occurrence === 'handed-back') return true;
  return occurrence === 'assigned' ? false : null;
}
