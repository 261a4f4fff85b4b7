import { DomainError } from '#libs/domain';

export class JobUnknown extends DomainError {
  readonly code = 'job.unknown';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Pekerjaan itu tidak ada.', en: 'There is no such job.' };

  constructor(readonly id: string) {
    super(`There is no job ${id}`);
  }
}
