import { DomainError } from '#libs/domain';

export class AttachmentTooLarge extends DomainError {
  readonly code = 'attachment.too-large';
  readonly kind = 'too-large';
  override readonly inWords = {
    id: 'Berkas terlalu besar: paling besar 10 MB dan 50 juta piksel.',
    en: 'The file is too large: up to 10 MB and 50 million pixels.',
  };

  constructor() {
    super('A file may have up to 10 MB, an image up to 50 million pixels');
  }
}

export class AttachmentUnsupported extends DomainError {
  readonly code = 'attachment.unsupported';
  readonly kind = 'unsupported';
  override readonly inWords = {
    id: 'Berkas ini tidak dapat dilampirkan. Pakai foto JPEG, PNG, WebP, GIF, atau berkas PDF.',
    en: 'This file cannot be attached. Use a JPEG, PNG, WebP or GIF picture or a PDF.',
  };

  constructor() {
    super('Only JPEG, PNG, WebP, GIF and PDF files can be attached');
  }
}

export class TooManyAttachments extends DomainError {
  readonly code = 'attachment.too-many';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Paling banyak 5 berkas.',
    en: 'Up to 5 files.',
  };

  constructor() {
    super('Up to 5 files can be attached');
  }
}

/** Also said of a file that somebody may not see: whether it exists is not told either. */
export class FileUnknown extends DomainError {
  readonly code = 'file.unknown';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such file');
  }
}
