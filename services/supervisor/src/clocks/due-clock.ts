import type { DeadlineKind } from '#libs/contracts';

/** A clock that was claimed because its instant is over. */
export interface DueClock {
  readonly id: string;
  readonly complaintId: string;
  readonly caseId: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
}

/** What was claimed, and how far the claiming has come. */
export interface Claimed {
  readonly count: number;
  /** The latest instant that was claimed: what is claimed next lies behind it, or was set after it had passed. */
  readonly upTo: Date | null;
  /** How late the latest of them was noticed. */
  readonly latenessMs: number;
}

/** `instants`: by which each of them was claimed, when it was due or when it was to remind. */
export function claimedOf(instants: readonly Date[], now: Date): Claimed {
  const times = instants.map((instant) => instant.getTime());
  return {
    count: times.length,
    upTo: times.length > 0 ? new Date(Math.max(...times)) : null,
    latenessMs: times.length > 0 ? now.getTime() - Math.min(...times) : 0,
  };
}
