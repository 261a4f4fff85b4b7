import { DomainError } from '#libs/domain';

/** An institution that is late with nothing is not warned. */
export class NothingToWarnOf extends DomainError {
  readonly code = 'letter.nothing-late';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Tidak ada aduan yang lewat waktu pada instansi itu, jadi tidak ada surat yang dikirim.',
    en: 'Nothing is overdue at that institution, so no letter was sent.',
  };

  constructor(readonly institution: string) {
    super(`Nothing is overdue at ${institution}`);
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
