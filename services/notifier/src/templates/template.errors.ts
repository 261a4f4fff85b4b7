import { DomainError } from '#libs/domain';

export class NoticeTemplateNotFound extends DomainError {
  readonly code = 'template.not-found';
  readonly kind = 'not-found';
  constructor(readonly templateId: string) {
    super(`There is no template ${templateId}`);
  }
}

/** It has faults that its trial names. */
export class NoticeTemplateUnfit extends DomainError {
  readonly code = 'template.unfit';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Templat ini belum dapat dipakai; periksa catatannya.',
    en: 'This template cannot be used yet; see what was found.',
  };
}

export class TemplateBeginsTooEarly extends DomainError {
  readonly code = 'template.begins-too-early';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Templat berlaku paling cepat hari ini.',
    en: 'A template begins today at the earliest.',
  };
}

/** What goes to everybody is read by a second person first. */
export class AuthorMayNotApproveTemplate extends DomainError {
  readonly code = 'template.author-may-not-approve';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Templat disetujui oleh orang lain, bukan penulisnya.',
    en: 'A template is approved by another person than its author.',
  };
}

export class TemplateNotDraft extends DomainError {
  readonly code = 'template.not-draft';
  readonly kind = 'conflict';
}
