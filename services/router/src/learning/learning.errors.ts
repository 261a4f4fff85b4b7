import { DomainError } from '#libs/domain';

export class ModelUnknown extends DomainError {
  readonly code = 'model.unknown';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Tidak ada model dengan nomor itu.', en: 'There is no model of that number.' };

  constructor(readonly version: number) {
    super(`There is no model ${version}`);
  }
}

const reasons: Readonly<Record<string, { id: string; en: string }>> = {
  unreadable: {
    id: 'Model ini berasal dari versi sistem yang lain dan tidak dapat dibaca lagi.',
    en: 'This model was made by another version of the system and can no longer be read.',
  },
  'not-better': {
    id: 'Model ini tidak lebih baik daripada yang bertugas.',
    en: 'This model is no better than the one that serves.',
  },
  'not-precise': {
    id: 'Model ini tidak pernah cukup yakin untuk memutuskan sendiri.',
    en: 'This model is never sure enough to decide alone.',
  },
  'not-seen-enough': {
    id: 'Model ini belum cukup lama dibandingkan diam-diam.',
    en: 'This model has not been compared in the shadow for long enough.',
  },
  'worse-in-shadow': {
    id: 'Dalam perbandingan diam-diam model ini lebih sering salah.',
    en: 'In the shadow this model was wrong more often.',
  },
};

/** It has not earned to be heard. */
export class ModelNotReady extends DomainError {
  readonly code = 'model.not-ready';
  readonly kind = 'conflict';
  override readonly inWords: { readonly id: string; readonly en: string } | null;

  constructor(
    readonly version: number,
    readonly why: string,
  ) {
    super(`Model ${version} may not serve: ${why}`);
    this.inWords = reasons[why] ?? null;
  }
}

/** One is trained already. */
export class TrainingUnderWay extends DomainError {
  readonly code = 'model.training-under-way';
  readonly kind = 'conflict';
  override readonly inWords = { id: 'Pelatihan sedang berjalan.', en: 'A training is under way already.' };

  constructor() {
    super('A training is under way already');
  }
}
