import { DomainError } from '#libs/domain';

/** There is none, or it lies outside what this person watches: the two are not told apart. */
export class InstitutionNotFound extends DomainError {
  readonly code = 'institution.not-found';
  readonly kind = 'not-found';

  constructor(readonly institution: string) {
    super(`There is no institution ${institution}`);
  }
}
