import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { CallerLimit } from '#libs/runtime';

export class TooManySuggestions extends DomainError {
  readonly code = 'suggestion.too-many';
  readonly kind = 'too-many';

  constructor() {
    super('Too many suggestions were asked for from your network');
  }
}

/** A text takes a while to read. Many citizens share one address of a mobile network; a form without suggestions is a form. */
@Injectable()
export class SuggestionLimit extends CallerLimit {
  constructor() {
    super({ calls: 60, seconds: 60, refusal: () => new TooManySuggestions() });
  }
}
