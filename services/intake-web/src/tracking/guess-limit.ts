import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { Vault } from '#libs/vault';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

export class TooManyGuesses extends DomainError {
  readonly code = 'complaint.too-many-guesses';
  readonly kind = 'too-many';

  constructor() {
    super('Too many wrong codes or keys came from your network');
  }
}

const mostMisses = 40;
const limits = { points: mostMisses, duration: 10 * 60 };

/**
 * Slows down whoever guesses codes and keys, at all processes together; while the database is away each counts for itself.
 * Only misses count, because thousands of citizens share one address of a mobile network; and whoever has missed too often is
 * refused before the look-up, so that a lucky guess is not told either.
 */
@Injectable()
export class GuessLimit {
  private readonly misses: RateLimiterPostgres;

  constructor(
    db: DataSource,
    private readonly vault: Vault,
  ) {
    const store = { storeClient: db, storeType: 'typeorm', tableName: 'guess', tableCreated: true, keyPrefix: '' };
    const insuranceLimiter = new RateLimiterMemory(limits);
    this.misses = new RateLimiterPostgres({ ...limits, ...store, insuranceLimiter });
  }

  async check(caller: string): Promise<void> {
    const known = await this.misses.get(this.keyOf(caller));
    if (known && known.consumedPoints >= mostMisses) throw new TooManyGuesses();
  }

  /** Counted in one statement, so that many at once are not one. */
  async missed(caller: string): Promise<void> {
    const { consumedPoints } = await this.misses.penalty(this.keyOf(caller));
    if (consumedPoints > mostMisses) throw new TooManyGuesses();
  }

  private keyOf(caller: string): string {
    return this.vault.blindIndex('guess', caller).toString('hex');
  }
}
