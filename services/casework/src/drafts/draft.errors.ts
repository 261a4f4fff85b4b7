import { DomainError } from '#libs/domain';

/** Another page of the same person has kept one that this page has not seen. */
export class NewerDraft extends DomainError {
  readonly code = 'draft.newer';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Anda sudah punya draf yang lebih baru untuk tindakan ini; draf itu tidak ditimpa.',
    en: 'You have a newer draft for this already; it is not overwritten.',
  };

  constructor() {
    super('There is a newer draft');
  }
}
