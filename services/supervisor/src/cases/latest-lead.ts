import type { KnownCase } from './known-case.entity.js';

/** The lead's case that was opened last. */
export const latestLead = (cases: readonly KnownCase[]): KnownCase | undefined =>
  cases
    .filter(({ role }) => role === 'lead')
    .sort((one, other) => other.openedAt.getTime() - one.openedAt.getTime())[0];
