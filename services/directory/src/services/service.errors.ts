import { DomainError } from '#libs/domain';

export class ServiceNotFound extends DomainError {
  readonly code = 'service.not-found';
  readonly kind = 'not-found';

  override readonly inWords;

  constructor(readonly service: string) {
    super(`There is no service ${service}`);
    this.inWords = { id: `Tidak ada layanan ${service}`, en: this.message };
  }
}

export class ServiceExists extends DomainError {
  readonly code = 'service.exists';
  readonly kind = 'conflict';

  override readonly inWords;

  constructor(readonly service: string) {
    super(`There is a service ${service} already`);
    this.inWords = { id: `Layanan ${service} sudah ada`, en: this.message };
  }
}

/** Nobody could answer for it, or it would end before it began. */
export class ServiceNotPossible extends DomainError {
  readonly code = 'service.not-possible';
  readonly kind = 'invalid';

  constructor(override readonly inWords: { readonly id: string; readonly en: string }) {
    super(inWords.en);
  }
}
