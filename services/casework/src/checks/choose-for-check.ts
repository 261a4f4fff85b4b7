import { hubTimeZone, localDateOf } from '#libs/domain';
import type { Acting } from '../actions/acting.js';
import { checkPolicyOfDay } from '../rules/check-policy-of-day.js';
import { CheckPolicy } from './check-policy.entity.js';
import { isSampled } from './is-sampled.js';

/** A case that was closed as solved, or by silence, is looked at again by a higher officer if the sample of the day says so. */
export async function chooseForCheck({ tx, found, from, at }: Acting): Promise<void> {
  const closedNow = found.status === 'closed' && from.status !== 'closed' && found.role === 'lead';
  if (!closedNow || (found.how !== 'confirmed' && found.how !== 'automatic')) return;
  const policy = checkPolicyOfDay(await tx.find(CheckPolicy), localDateOf(at, hubTimeZone));
  if (policy && isSampled(found.id, policy[`${found.how}Percent`])) found.checkState = 'due';
}
