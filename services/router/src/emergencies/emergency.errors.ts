import { DomainError } from '#libs/domain';

/** Never written, or replaced by somebody else since. */
export class EmergencyNumberUnknown extends DomainError {
  readonly code = 'emergency-number.unknown';
  readonly kind = 'not-found';
  override readonly inWords = {
    id: 'Nomor itu tidak ada, atau sudah diganti orang lain.',
    en: 'There is no such number, or somebody else has replaced it.',
  };

  constructor(readonly id: string) {
    super(`There is no emergency number ${id} in force`);
  }
}

/** A number is for a region of the country, or for all of it. */
export class RegionUnknown extends DomainError {
  readonly code = 'emergency-number.region-unknown';
  readonly kind = 'invalid';
  override readonly inWords = { id: 'Wilayah itu tidak dikenal.', en: 'There is no such region.' };

  constructor(readonly region: string) {
    super(`There is no region ${region}`);
  }
}
