import { DomainError } from '#libs/domain';

export class BulkUnknown extends DomainError {
  readonly code = 'bulk.unknown';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Keputusan itu tidak ada.', en: 'There is no such decision.' };

  constructor(readonly id: string) {
    super(`There is no bulk decision ${id}`);
  }
}

export class TooLateToUndo extends DomainError {
  readonly code = 'bulk.too-late';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Keputusan sudah dijalankan dan tidak dapat dibatalkan lagi.',
    en: 'The decision has been carried out and can no longer be undone.',
  };

  constructor(readonly id: string) {
    super(`The bulk decision ${id} has been carried out`);
  }
}
