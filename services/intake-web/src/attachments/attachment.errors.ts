import { DomainError } from '#libs/domain';

/** Also said of a file that somebody may not see: whether it exists is not told either. */
export class FileUnknown extends DomainError {
  readonly code = 'file.unknown';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such file');
  }
}
