/** What time it is. Injected everywhere, so that a test, or a demonstration, can move it; nothing else asks the machine. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that runs like the machine's, from wherever it was put. */
export class MovableClock extends Clock {
  private offsetMs = 0;
  private standsAt: Date | null = null;

  /** Given an instant it stands still there until it is moved; without one it runs with the machine. */
  constructor(standsAt?: Date) {
    super();
    this.standsAt = standsAt ?? null;
  }

  now(): Date {
    return new Date((this.standsAt?.getTime() ?? Date.now()) + this.offsetMs);
  }

  advance(ms: number): void {
    this.offsetMs += ms;
  }

  /** From now on it is this instant; a clock that ran keeps running. */
  set(instant: Date): void {
    if (this.standsAt) {
      this.standsAt = instant;
      this.offsetMs = 0;
    } else {
      this.offsetMs = instant.getTime() - Date.now();
    }
  }
}

/** Milliseconds since an arbitrary point that never jump, for measuring how long something took. */
export const stopwatchMs = (): number => performance.now();
