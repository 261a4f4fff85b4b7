import { DomainError } from '#libs/domain';

/** There is none, or it lies outside what this person may see: the two are not told apart. */
export class CaseNotFound extends DomainError {
  readonly code = 'case.not-found';
  readonly kind = 'not-found';

  constructor(readonly caseId: string) {
    super(`There is no case ${caseId}`);
  }
}

/** The institution that is proposed instead is not one to which the complaint could go. */
export class ProposalNotPossible extends DomainError {
  readonly code = 'case.proposal-not-possible';
  readonly kind = 'invalid';

  constructor(readonly institution: string) {
    super(`The complaint cannot be handed to ${institution}`);
  }
}

export class TooManyLabels extends DomainError {
  readonly code = 'case.too-many-labels';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Paling banyak 10 label. Lepas satu dulu.',
    en: 'Ten labels at most. Take one away first.',
  };

  constructor() {
    super('A case has ten labels at most');
  }
}

export class DispositionNotPossible extends DomainError {
  readonly code = 'case.disposition-not-possible';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Disposisi hanya bisa ke unit di bawah instansi ini. Ke samping hanya oleh koordinator yang membawahi keduanya.',
    en: 'A case goes to a unit below this institution. Sideways only by a coordinator above both.',
  };

  constructor(readonly institution: string) {
    super(`The case cannot be passed on to ${institution}`);
  }
}

export class ColleagueNotPossible extends DomainError {
  readonly code = 'case.colleague-not-possible';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Laporan hanya bisa diserahkan kepada petugas aktif yang boleh melihatnya.',
    en: 'A case can only be given to an active officer who may see it.',
  };

  constructor() {
    super('The case cannot be given to this person');
  }
}

export class PostponementNotPossible extends DomainError {
  readonly code = 'case.postponement-not-possible';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Penundaan harus berakhir di kemudian hari, paling lama 90 hari dari sekarang.',
    en: 'A postponement ends on a later day, at most 90 days from now.',
  };

  constructor() {
    super('A postponement ends on a later day, at most 90 days from now');
  }
}

/** A co-owner still works on its part. */
export class PartsOpen extends DomainError {
  readonly code = 'case.parts-open';
  readonly kind = 'conflict';
  override readonly inWords: { id: string; en: string };

  constructor(institutions: readonly string[]) {
    super('Some parts of the complaint are still open');
    const names = institutions.join(', ');
    this.inWords = {
      id: `Bagian yang masih dikerjakan: ${names}. Jawaban akhir dikirim setelah semuanya selesai.`,
      en: `Still at work on their part: ${names}. The final answer goes out when all are done.`,
    };
  }
}

export class AuthorMayNotApprove extends DomainError {
  readonly code = 'case.author-may-not-approve';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Jawaban harus disetujui oleh orang lain, bukan penulisnya.',
    en: 'An answer is approved by somebody other than who wrote it.',
  };

  constructor() {
    super('Who wrote an answer may not approve it');
  }
}

export class ProposalGone extends DomainError {
  readonly code = 'case.proposal-gone';
  readonly kind = 'conflict';

  constructor() {
    super('There is no proposed answer to approve');
  }
}

/** The other complaint is not known, not open, or not for this person to see. */
export class MergerNotPossible extends DomainError {
  readonly code = 'case.merger-not-possible';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Laporan hanya bisa digabung dengan laporan lain yang masih terbuka dan boleh Anda lihat.',
    en: 'A complaint can be merged into another one that is open and that you may see.',
  };

  constructor(readonly into: string) {
    super(`The complaint cannot be merged into ${into}`);
  }
}

export class IdentityHidden extends DomainError {
  readonly code = 'case.identity-hidden';
  readonly kind = 'forbidden';
  override readonly inWords = {
    id: 'Pelapor memilih anonim: identitasnya tidak dapat dibaca siapa pun di instansi.',
    en: 'The citizen chose to stay anonymous: nobody at an institution can read who it is.',
  };

  constructor() {
    super('The citizen is anonymous');
  }
}

/** A page of a list is asked for by a cursor that this list did not give. */
export class CursorUnknown extends DomainError {
  readonly code = 'list.cursor-unknown';
  readonly kind = 'invalid';

  constructor() {
    super('This is not a cursor of this list');
  }
}
