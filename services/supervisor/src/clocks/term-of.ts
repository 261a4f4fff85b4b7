import type { Policy } from '../directory/policy.entity.js';
import type { Clock } from './clock.entity.js';

export type ClockTerm = Pick<
  Clock,
  'amount' | 'unit' | 'remindBefore' | 'extension' | 'countedBy' | 'pausedBy' | 'ladder' | 'policyId' | 'policyVersion'
>;

/** What a clock keeps of the policy it was armed by. */
export function termOf(policy: Policy): ClockTerm {
  const { amount, unit, remindBefore, extension, countedBy, pausedBy, ladder, id, version } = policy;
  return {
    ...{ amount, unit, remindBefore, extension, countedBy, pausedBy, ladder },
    ...{ policyId: id, policyVersion: version },
  };
}
