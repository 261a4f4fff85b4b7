import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { Clock } from '#libs/runtime';

export class TooManyGuesses extends DomainError {
  readonly code = 'complaint.too-many-guesses';
  readonly kind = 'too-many';

  constructor() {
    super('Too many wrong codes or keys came from your network');
  }
}

const windowMs = 10 * 60_000;
const mostMisses = 40;
const mostCallers = 50_000;

/**
 * Slows down whoever guesses codes and keys. Only misses count, because thousands of citizens share one address of a mobile
 * network; and whoever has missed too often is refused before the look-up, so that a lucky guess is not told either.
 */
@Injectable()
export class GuessLimit {
  private readonly callers = new Map<string, { misses: number; sinceMs: number }>();

  constructor(private readonly clock: Clock) {}

  /** How many callers are remembered. */
  get size(): number {
    return this.callers.size;
  }

  check(caller: string): void {
    const known = this.callers.get(caller);
    if (!known) return;
    if (this.clock.now().getTime() - known.sinceMs >= windowMs) this.callers.delete(caller);
    else if (known.misses >= mostMisses) throw new TooManyGuesses();
  }

  missed(caller: string): void {
    this.check(caller);
    const known = this.callers.get(caller);
    if (known) {
      known.misses += 1;
      return;
    }
    // The oldest goes: memory stays bounded however many addresses somebody has.
    const [oldest] = this.callers.keys();
    if (oldest !== undefined && this.callers.size >= mostCallers) this.callers.delete(oldest);
    this.callers.set(caller, { misses: 1, sinceMs: this.clock.now().getTime() });
  }
}
