import { DomainError } from '#libs/domain';

export class ServiceNotFound extends DomainError {
  readonly code = 'service.not-found';
  readonly kind = 'not-found';

  constructor(readonly service: string) {
    super(`There is no service ${service}`);
  }
}
