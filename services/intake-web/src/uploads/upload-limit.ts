import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export class TooManyUploads extends DomainError {
  readonly code = 'upload.too-many';
  readonly kind = 'too-many';

  constructor() {
    super('Too many files came from your network');
  }
}

/** Files ahead of a form take room before anybody knows of a complaint. Many citizens share one address of a mobile network. */
@Injectable()
export class UploadLimit {
  private readonly perCaller = new RateLimiterMemory({ points: 300, duration: 3600 });

  async check(caller: string): Promise<void> {
    try {
      await this.perCaller.consume(caller);
    } catch {
      throw new TooManyUploads();
    }
  }
}
