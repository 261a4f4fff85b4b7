import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export class TooManyLooks extends DomainError {
  readonly code = 'nearby.too-many';
  readonly kind = 'too-many';

  constructor() {
    super('Complaints nearby were asked for too often from your network');
  }
}

/** A form asks a few times while it is written. Many citizens share one address of a mobile network; a form without the panel is a form. */
@Injectable()
export class NearbyLimit {
  private readonly perCaller = new RateLimiterMemory({ points: 60, duration: 60 });

  async check(caller: string): Promise<void> {
    try {
      await this.perCaller.consume(caller);
    } catch {
      throw new TooManyLooks();
    }
  }
}
