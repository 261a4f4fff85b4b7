import { DomainError } from '#libs/domain';

export class ViewNotFound extends DomainError {
  readonly code = 'view.not-found';
  readonly kind = 'not-found';

  constructor(id: string) {
    super(`There is no saved view ${id}`);
  }
}

export class FilterNotPossible extends DomainError {
  readonly code = 'view.filter-not-possible';
  readonly kind = 'invalid';

  constructor() {
    super('The inbox has no such filter');
  }
}

export class TooManyViews extends DomainError {
  readonly code = 'view.too-many';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Anda sudah menyimpan 30 tampilan. Hapus satu dulu.',
    en: 'You have saved 30 views. Delete one first.',
  };

  constructor() {
    super('There are too many saved views');
  }
}
