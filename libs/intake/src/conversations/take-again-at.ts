const attempts = 5;

/** When to try a message again that could not be taken; null once it is to wait for a person, or a better version. */
export const takeAgainAt = (tried: number, now: Date): Date | null =>
  tried >= attempts ? null : new Date(now.getTime() + 1_000 * 4 ** (tried - 1));
