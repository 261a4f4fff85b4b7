import { DomainError } from '#libs/domain';

/** A page of the list is asked for by a cursor that this list did not give. */
export class CursorUnknown extends DomainError {
  readonly code = 'list.cursor-unknown';
  readonly kind = 'invalid';

  constructor() {
    super('This is not a cursor of this list');
  }
}
