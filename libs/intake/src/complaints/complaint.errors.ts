import { DomainError } from '#libs/domain';

export class ComplaintUnknown extends DomainError {
  readonly code = 'complaint.unknown';
  readonly kind = 'not-found';
  override readonly inWords = {
    id: 'Tidak ada laporan dengan kode ini.',
    en: 'There is no complaint with this code.',
  };

  constructor() {
    super('There is no complaint with this code');
  }
}

/** It has ended: whoever has more to say files a new complaint. */
export class ComplaintOver extends DomainError {
  readonly code = 'complaint.over';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Laporan ini sudah selesai dan tidak dapat ditambah. Silakan buat laporan baru.',
    en: 'This complaint has ended and takes nothing more. Please file a new one.',
  };

  constructor() {
    super('This complaint has ended and takes nothing more');
  }
}

export class NothingToRate extends DomainError {
  readonly code = 'complaint.nothing-to-rate';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Belum ada jawaban akhir untuk dinilai, atau sudah Anda nilai.',
    en: 'There is no final answer to rate yet, or you have rated it already.',
  };

  constructor() {
    super('There is no final answer to rate, or it was rated already');
  }
}
