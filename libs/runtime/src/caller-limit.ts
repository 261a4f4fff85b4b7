import type { DomainError } from '#libs/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';

interface Calls {
  readonly calls: number;
  readonly seconds: number;
  /** What who calls more often is told. */
  readonly refusal: () => DomainError;
}

/** Counts the calls of each network address, in the memory of one process: it keeps floods off, guesses are counted elsewhere. */
export class CallerLimit {
  private readonly perCaller: RateLimiterMemory;
  private readonly refusal: () => DomainError;

  constructor({ calls, seconds, refusal }: Calls) {
    this.perCaller = new RateLimiterMemory({ points: calls, duration: seconds });
    this.refusal = refusal;
  }

  /** Throws the refusal for one call too many. */
  async check(caller: string): Promise<void> {
    try {
      await this.perCaller.consume(caller);
    } catch {
      throw this.refusal();
    }
  }
}
