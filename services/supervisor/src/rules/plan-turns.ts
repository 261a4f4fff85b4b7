import type { DeadlineKind } from '#libs/contracts';
import {
  belongsToComplaint,
  pauseCauseOf,
  turnsOf,
  type ClockAction,
  type Occurrence,
  type PauseCause,
} from './clock-table.js';
import type { ClockState } from './clock.js';

interface StandingClock {
  readonly kind: DeadlineKind;
  readonly caseId: string | null;
  readonly state: ClockState;
  readonly clearedAt?: Date | null;
  /** What its policy lets it stand still for; when absent, waiting for the citizen. */
  readonly pausedBy?: readonly PauseCause[];
}

export type PlannedTurn<Clock> =
  | { readonly arm: DeadlineKind }
  | { readonly clock: Clock; readonly action: ClockAction };

const standsStillFor =
  (occurrence: Occurrence) =>
  ({ pausedBy = ['clarification'] }: StandingClock) => {
    const cause = pauseCauseOf(occurrence);
    return cause === null || pausedBy.includes(cause);
  };

export const isRunning = ({ state }: Pick<StandingClock, 'state'>) =>
  state === 'armed' || state === 'paused' || state === 'passed';

/**
 * What an occurrence does to the clocks of one complaint, oldest clock first. `caseId` is the case it happened in; null means
 * the whole complaint with all its cases. Arming what runs already is no turn. `since`: when that happened which is taken back;
 * only what stopped with it is put back.
 */
export function planTurns<Clock extends StandingClock>(
  clocks: readonly Clock[],
  occurrence: Occurrence,
  caseId: string | null,
  since: Date | null = null,
): PlannedTurn<Clock>[] {
  return turnsOf(occurrence).flatMap(([kind, action]): PlannedTurn<Clock>[] => {
    const meant = clocks.filter(
      (one) => one.kind === kind && (belongsToComplaint(kind) || caseId === null || one.caseId === caseId),
    );
    const running = meant.filter(isRunning);
    if (action === 'arm') return running.length > 0 ? [] : [{ arm: kind }];
    if (action === 'restart') {
      return running.length > 0 ? [...running.map((clock) => ({ clock, action })), { arm: kind }] : [];
    }
    if (action === 'pause') return running.filter(standsStillFor(occurrence)).map((clock) => ({ clock, action }));
    if (action === 'put-back') {
      if (running.length > 0) return [];
      const stopped = meant.filter(({ clearedAt }) => since !== null && clearedAt?.getTime() === since.getTime());
      return stopped.map((clock) => ({ clock, action }));
    }
    // Only the latest of a kind can be taken up again; its predecessors are history.
    return (action === 'reopen' ? meant.slice(-1) : meant).map((clock) => ({ clock, action }));
  });
}
