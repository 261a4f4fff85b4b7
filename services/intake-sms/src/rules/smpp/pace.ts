/** Where a throttled operator wants us to rest at most. */
const longestRestMs = 30_000;

/** Lets so many SMS a second go, evenly, and rests when the operator says that it is too much. Times come from outside. */
export class Pace {
  private nextAt = 0;
  private restMs = 0;

  constructor(private readonly perSecond: number) {}

  /** How long the next one has to wait from `now`; its place is taken. */
  take(now: number): number {
    const at = Math.max(now, this.nextAt);
    this.nextAt = at + 1_000 / this.perSecond;
    return at - now;
  }

  /** How long one would have to wait, without taking a place. */
  waitMs(now: number): number {
    return Math.max(0, this.nextAt - now);
  }

  /** Each time in a row it rests twice as long. */
  throttled(now: number): number {
    this.restMs = Math.min(longestRestMs, Math.max(1_000, this.restMs * 2));
    this.nextAt = Math.max(this.nextAt, now + this.restMs);
    return this.restMs;
  }

  accepted(): void {
    this.restMs = 0;
  }
}
