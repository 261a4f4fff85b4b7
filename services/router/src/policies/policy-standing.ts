import type { RoutingPolicy } from './routing-policy.entity.js';

export type PolicyStanding = 'active' | 'planned' | 'past' | 'undone';

export function standingOf(one: RoutingPolicy, active: Pick<RoutingPolicy, 'id'> | null, now: Date): PolicyStanding {
  if (one.undoneAt !== null) return 'undone';
  if (one.effectiveFrom > now) return 'planned';
  return one.id === active?.id ? 'active' : 'past';
}
