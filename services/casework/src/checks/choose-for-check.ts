import { hubTimeZone, localDateOf } from '#libs/domain';
import type { Acting } from '../actions/acting.js';
import { isSampled } from './is-sampled.js';

/** A case that was closed as solved, or by silence, is looked at again by a higher officer if the sample of the day says so. */
export async function chooseForCheck({ tx, found, from, at }: Acting): Promise<void> {
  const closedNow = found.status === 'closed' && from.status !== 'closed' && found.role === 'lead';
  if (!closedNow || (found.how !== 'confirmed' && found.how !== 'automatic')) return;
  const [policy] = await tx.query<{ confirmed: number; automatic: number }[]>(
    `select confirmed_percent as confirmed, automatic_percent as automatic from check_policy
      where effective_from <= $1 order by effective_from desc limit 1`,
    [localDateOf(at, hubTimeZone)],
  );
  if (policy && isSampled(found.id, policy[found.how])) found.checkState = 'due';
}
