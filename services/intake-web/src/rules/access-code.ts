/** How a code is given out and taken: short-lived, few tries, few codes a day, since each costs an SMS and a chance. */
export const accessCodes = {
  livesMs: 10 * 60_000,
  tries: 5,
  pauseMs: 60_000,
  perDay: 5,
} as const;

const dayMs = 86_400_000;

export interface GivenCodes {
  readonly askedAt: Date;
  /** The first of the codes that count against today's. */
  readonly since: Date;
  readonly count: number;
}

/** The digits of what was typed; null when it cannot be a code. */
export function readAccessCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** What to note when another code is given out now; null when none is. */
export function nextGiven(given: GivenCodes | null, now: Date): GivenCodes | null {
  if (!given || now.getTime() - given.since.getTime() >= dayMs) return { askedAt: now, since: now, count: 1 };
  if (now.getTime() - given.askedAt.getTime() < accessCodes.pauseMs || given.count >= accessCodes.perDay) return null;
  return { askedAt: now, since: given.since, count: given.count + 1 };
}
