import type { DeadlineKind } from '#libs/contracts';
import { belongsToComplaint, turnsOf, type ClockAction, type Occurrence } from './clock-table.js';
import type { ClockState } from './clock.js';

interface StandingClock {
  readonly kind: DeadlineKind;
  readonly caseId: string | null;
  readonly state: ClockState;
}

export type PlannedTurn<Clock> =
  { readonly arm: DeadlineKind } | { readonly clock: Clock; readonly action: Exclude<ClockAction, 'arm'> };

const isRunning = ({ state }: StandingClock) => state === 'armed' || state === 'paused' || state === 'passed';

/**
 * What an occurrence does to the clocks of one complaint, oldest clock first. `caseId` is the case it happened in; null means
 * the whole complaint with all its cases. Arming what runs already is no turn.
 */
export function planTurns<Clock extends StandingClock>(
  clocks: readonly Clock[],
  occurrence: Occurrence,
  caseId: string | null,
): PlannedTurn<Clock>[] {
  return turnsOf(occurrence).flatMap(([kind, action]): PlannedTurn<Clock>[] => {
    const meant = clocks.filter(
      (one) => one.kind === kind && (belongsToComplaint(kind) || caseId === null || one.caseId === caseId),
    );
    if (action === 'arm') return meant.some(isRunning) ? [] : [{ arm: kind }];
    // Only the latest of a kind can be taken up again; its predecessors are history.
    return (action === 'reopen' ? meant.slice(-1) : meant).map((clock) => ({ clock, action }));
  });
}
