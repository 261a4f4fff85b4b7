import { DomainError } from '#libs/domain';

/** It was taken back, refused or carried out meanwhile. */
export class ErasureNotAsked extends DomainError {
  readonly code = 'erasure.not-asked';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Tidak ada permintaan penghapusan yang menunggu untuk laporan ini.',
    en: 'No request to erase this complaint is waiting.',
  };

  constructor() {
    super('No request to erase this complaint is waiting');
  }
}
