import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { CallerLimit } from '#libs/runtime';

export class TooManyLookUps extends DomainError {
  readonly code = 'citizen.too-many-look-ups';
  readonly kind = 'too-many';
  override readonly inWords = {
    id: 'Terlalu banyak pencarian data warga dalam satu jam. Silakan tanyakan kepada warga.',
    en: 'Citizens were looked up too often within an hour. Please ask the citizen.',
  };

  constructor() {
    super('The clerk looked more citizens up than can stand at a counter');
  }
}

/** Of each clerk: more than come to a counter in an hour, and a look-up that is mistyped. */
@Injectable()
export class LookUpLimit extends CallerLimit {
  constructor() {
    super({ calls: 40, seconds: 3_600, refusal: () => new TooManyLookUps() });
  }
}
