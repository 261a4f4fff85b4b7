import { DomainError } from '#libs/domain';

/** Of all that were named none is late with anything. */
export class NothingToWarnOf extends DomainError {
  readonly code = 'letter.nothing-late';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Tidak ada aduan yang lewat waktu pada instansi yang dipilih, jadi tidak ada surat yang dikirim.',
    en: 'Nothing is overdue at the institutions that were chosen, so no letter was sent.',
  };

  constructor(readonly institutions: readonly string[]) {
    super(`Nothing is overdue at ${institutions.join(', ')}`);
  }
}

/** The past keeps its words. */
export class TemplateOfThePast extends DomainError {
  readonly code = 'letter-template.of-the-past';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Tanggal mulai berlaku harus hari ini atau sesudahnya.',
    en: 'It takes effect today or on a later day.',
  };

  constructor(day: string) {
    super(`A letter template cannot take effect on ${day}, which is over`);
  }
}

/** There is none, or it is not for this person: the two are not told apart. */
export class LetterNotFound extends DomainError {
  readonly code = 'letter.not-found';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such letter');
  }
}
