import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { CallerLimit } from '#libs/runtime';

export class TooManyLooks extends DomainError {
  readonly code = 'nearby.too-many';
  readonly kind = 'too-many';

  constructor() {
    super('Complaints nearby were asked for too often from your network');
  }
}

/** A form asks a few times while it is written. Many citizens share one address of a mobile network; a form without the panel is a form. */
@Injectable()
export class NearbyLimit extends CallerLimit {
  constructor() {
    super({ calls: 60, seconds: 60, refusal: () => new TooManyLooks() });
  }
}
