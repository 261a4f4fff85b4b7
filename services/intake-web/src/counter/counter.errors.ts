import { DomainError } from '#libs/domain';

/** Nobody is found, or whoever is found wished to stay unknown: both are told alike. */
export class CitizenUnknown extends DomainError {
  readonly code = 'citizen.unknown';
  readonly kind = 'not-found';
  override readonly inWords = {
    id: 'Tidak ada data yang dapat dipakai lagi. Silakan tanyakan kepada warga.',
    en: 'There is no data to use again. Please ask the citizen.',
  };

  constructor() {
    super('No earlier data can be used again');
  }
}
