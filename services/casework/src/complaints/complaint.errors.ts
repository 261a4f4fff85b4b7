import { DomainError } from '#libs/domain';

/** There is none, or nobody waits for its owner any more. */
export class ComplaintNotHere extends DomainError {
  readonly code = 'complaint.unknown';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Aduan itu tidak ada.', en: 'There is no such complaint.' };

  constructor(readonly id: string) {
    super(`There is no complaint ${id}`);
  }
}
