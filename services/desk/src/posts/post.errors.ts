import { DomainError } from '#libs/domain';

/** There is none, or they work outside this person's part of the tree: the two are not told apart. */
export class OfficerNotFound extends DomainError {
  readonly code = 'post.officer-not-found';
  readonly kind = 'not-found';
  override readonly inWords = {
    id: 'Petugas itu tidak ada di bagian instansi Anda.',
    en: 'There is no such officer in your part of the institutions.',
  };

  constructor() {
    super('There is no such officer');
  }
}
