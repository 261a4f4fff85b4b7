import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export class TooManySuggestions extends DomainError {
  readonly code = 'suggestion.too-many';
  readonly kind = 'too-many';

  constructor() {
    super('Too many suggestions were asked for from your network');
  }
}

/** A text takes a while to read. Many citizens share one address of a mobile network; a form without suggestions is a form. */
@Injectable()
export class SuggestionLimit {
  private readonly perCaller = new RateLimiterMemory({ points: 60, duration: 60 });

  async check(caller: string): Promise<void> {
    try {
      await this.perCaller.consume(caller);
    } catch {
      throw new TooManySuggestions();
    }
  }
}
