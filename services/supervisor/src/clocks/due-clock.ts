import type { DeadlineKind } from '#libs/contracts';

/** A clock that was claimed because its instant is over. */
export interface DueClock {
  readonly id: string;
  readonly complaintId: string;
  readonly caseId: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  /** The instant by which it was claimed: when it was due, or when it was to remind. */
  readonly claimedBy: Date;
}

/** What was claimed, and how far the claiming has come. */
export interface Claimed {
  readonly count: number;
  /** The latest instant that was claimed: what is claimed next lies behind it, or was set after it had passed. */
  readonly upTo: Date | null;
  /** How late the latest of them was noticed. */
  readonly latenessMs: number;
}

export function claimedOf(clocks: readonly DueClock[], now: Date): Claimed {
  const instants = clocks.map(({ claimedBy }) => claimedBy.getTime());
  return {
    count: clocks.length,
    upTo: clocks.length > 0 ? new Date(Math.max(...instants)) : null,
    latenessMs: clocks.length > 0 ? now.getTime() - Math.min(...instants) : 0,
  };
}
