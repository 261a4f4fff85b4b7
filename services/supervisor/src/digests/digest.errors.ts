import { DomainError } from '#libs/domain';

/** There is none, or it is not for this person: the two are not told apart. */
export class DigestNotFound extends DomainError {
  readonly code = 'digest.not-found';
  readonly kind = 'not-found';
  override readonly inWords = {
    id: 'Ikhtisar itu tidak ada.',
    en: 'There is no such digest.',
  };

  constructor(institution: string, day: string) {
    super(`There is no digest of ${institution} on ${day}`);
  }
}
