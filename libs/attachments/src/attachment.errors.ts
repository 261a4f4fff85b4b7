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

export class AttachmentInfected extends DomainError {
  readonly code = 'attachment.infected';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Berkas ini mengandung virus, jadi tidak kami simpan. Laporan Anda tetap dapat dikirim tanpa berkas itu.',
    en: 'This file carries a virus, so we do not keep it. Your complaint can still be sent without it.',
  };

  constructor() {
    super('The file carries a virus');
  }
}

/** A file that was kept while the scanner was away, and was found to carry a virus afterwards. */
export class FileWasInfected extends DomainError {
  readonly code = 'file.infected';
  readonly kind = 'gone';
  override readonly inWords = {
    id: 'Berkas ini ternyata mengandung virus dan sudah dihapus. Mintalah berkas lain kepada pengirimnya.',
    en: 'This file turned out to carry a virus and was removed. Ask whoever sent it for another.',
  };

  constructor() {
    super('The file carried a virus and was removed');
  }
}

export class FileNotScanned extends DomainError {
  readonly code = 'file.not-scanned';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Berkas ini masih menunggu pemeriksaan virus. Coba lagi beberapa saat lagi.',
    en: 'This file still waits to be looked at for viruses. Try again in a while.',
  };

  constructor() {
    super('The file waits for the scanner');
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
