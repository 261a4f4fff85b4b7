import { DomainError } from '#libs/domain';

/** There is none, or it is of somebody outside this person's part of the tree: the two are not told apart. */
export class AbsenceNotFound extends DomainError {
  readonly code = 'absence.not-found';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such absence');
  }
}

export class PersonNotPossible extends DomainError {
  readonly code = 'absence.person-not-possible';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Ketidakhadiran dicatat untuk diri sendiri atau petugas di bagian instansi Anda.',
    en: 'An absence is noted for oneself or for officers of one’s part of the institution.',
  };

  constructor() {
    super('This is not an officer for whom an absence can be noted');
  }
}

export class DeputyNotPossible extends DomainError {
  readonly code = 'absence.deputy-not-possible';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Pengganti adalah petugas aktif lain yang boleh melihat aduan petugas itu.',
    en: 'A deputy is another active officer who may see that officer’s complaints.',
  };

  constructor() {
    super('This person cannot stand in');
  }
}

export class DaysNotPossible extends DomainError {
  readonly code = 'absence.days-not-possible';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Hari terakhir tidak boleh sebelum hari pertama atau sudah lewat, dan paling lama satu tahun.',
    en: 'The last day is not before the first, not over yet, and within a year of it.',
  };

  constructor() {
    super('These are not days on which somebody could be away');
  }
}

export class AwayAlready extends DomainError {
  readonly code = 'absence.away-already';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Pada sebagian hari itu sudah tercatat tidak hadir. Akhiri catatan itu dulu.',
    en: 'An absence is noted for some of these days already. End that one first.',
  };

  constructor() {
    super('There is an absence on these days already');
  }
}
