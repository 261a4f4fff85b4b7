import { DomainError } from '#libs/domain';

export class TemplateNotFound extends DomainError {
  readonly code = 'template.not-found';
  readonly kind = 'not-found';

  constructor(id: string) {
    super(`There is no template ${id}`);
  }
}

export class TemplateAuthorMayNotApprove extends DomainError {
  readonly code = 'template.author-may-not-approve';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Templat harus disetujui oleh orang lain, bukan penulisnya.',
    en: 'A template is approved by somebody other than who wrote it.',
  };

  constructor() {
    super('Who wrote a template may not approve it');
  }
}
