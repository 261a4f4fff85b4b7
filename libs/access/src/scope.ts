import type { Staff } from './staff.js';

/** Holds for no path there is. */
const nothing = '//';

/**
 * The part of the institution tree whose complaints somebody may see: their institution and what is below it. An
 * administrator sees all; a clerk of a counter, who takes complaints and works on none, and a row without a proper place see
 * nothing.
 */
export function scopeOf({ role, path }: Pick<Staff, 'role' | 'path'>): string {
  if (role === 'administrator') return '';
  if (role === 'clerk') return nothing;
  return /^(?:[a-z0-9-]+\/)+$/.test(path) ? path : nothing;
}

/** Whether complaints at that place in the tree are theirs to see. Row-level security asks the same of `salur.scope`. */
export function maySee(staff: Pick<Staff, 'role' | 'path'>, path: string): boolean {
  return path.startsWith(scopeOf(staff));
}
