import { DomainError } from '#libs/domain';

export class ServiceNotFound extends DomainError {
  readonly code = 'service.not-found';
  readonly kind = 'not-found';

  constructor(readonly service: string) {
    super(`There is no service ${service}`);
  }
}

export class ServiceExists extends DomainError {
  readonly code = 'service.exists';
  readonly kind = 'conflict';

  constructor(readonly service: string) {
    super(`There is a service ${service} already`);
  }
}

/** Nobody could answer for it, or it would end before it began. */
export class ServiceNotPossible extends DomainError {
  readonly code = 'service.not-possible';
  readonly kind = 'invalid';
}
