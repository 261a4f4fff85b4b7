import type { Actor } from './case-lifecycle.js';

export type Direction = 'down' | 'across';

/**
 * Which way a disposition goes in the tree of institutions, or null when it is not for this person: downwards is free;
 * sideways only by whoever stands above both, a superior or the coordinator. Upwards a case goes back, see `send-up`.
 */
export function directionOf(
  actor: Actor,
  scope: string,
  { from, to }: { readonly from: string; readonly to: string },
): Direction | null {
  if (to === from || from.startsWith(to)) return null;
  if (to.startsWith(from)) return 'down';
  const standsAbove = actor === 'superior' || actor === 'coordinator';
  return standsAbove && from.startsWith(scope) && to.startsWith(scope) ? 'across' : null;
}
