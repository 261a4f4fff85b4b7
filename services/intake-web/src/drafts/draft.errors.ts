import { DomainError } from '#libs/domain';

/** It was removed, has run out, or never was. */
export class FileNotKept extends DomainError {
  readonly code = 'upload.unknown';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such upload');
  }
}

/** Somebody else has sent bytes of it meanwhile: ask how far it is, and go on from there. */
export class FileHasMoved extends DomainError {
  readonly code = 'upload.moved';
  readonly kind = 'conflict';

  constructor() {
    super('The upload goes on at another place');
  }
}
