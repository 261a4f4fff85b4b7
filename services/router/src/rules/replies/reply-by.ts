const hourMs = 3_600_000;

/** So long the desk waits for the citizen before it decides without them; its own clock is longer and goes on meanwhile. */
const waitHours = 48;

export const replyBy = (askedAt: Date): Date => new Date(askedAt.getTime() + waitHours * hourMs);
