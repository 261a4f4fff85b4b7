import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain';
import { CallerLimit } from '#libs/runtime';

export class TooManyUploads extends DomainError {
  readonly code = 'upload.too-many';
  readonly kind = 'too-many';

  constructor() {
    super('Too many files came from your network');
  }
}

/** Files ahead of a form take room before anybody knows of a complaint. Many citizens share one address of a mobile network. */
@Injectable()
export class UploadLimit extends CallerLimit {
  constructor() {
    super({ calls: 300, seconds: 3_600, refusal: () => new TooManyUploads() });
  }
}
