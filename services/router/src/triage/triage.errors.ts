import { DomainError } from '#libs/domain';

/** There is no such complaint at this desk, or it lies outside what this person decides: the two are not told apart. */
export class TriageItemNotFound extends DomainError {
  readonly code = 'triage.not-found';
  readonly kind = 'not-found';
  override readonly inWords = {
    id: 'Laporan itu tidak menunggu di meja ini.',
    en: 'That complaint does not wait at this desk.',
  };

  constructor(readonly complaintId: string) {
    super(`The complaint ${complaintId} does not wait here`);
  }
}

/** Somebody else was faster, or the citizen has taken the complaint back. */
export class AlreadyDecided extends DomainError {
  readonly code = 'triage.already-decided';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Laporan ini sudah diputuskan atau dicabut.',
    en: 'This complaint has already been decided or withdrawn.',
  };

  constructor(readonly complaintId: string) {
    super(`The complaint ${complaintId} no longer waits for a decision`);
  }
}

/** The citizen has been asked already and has not replied yet. */
export class QuestionWaits extends DomainError {
  readonly code = 'triage.question-waits';
  readonly kind = 'conflict';
  override readonly inWords = {
    id: 'Pelapor sudah ditanya dan belum menjawab.',
    en: 'The citizen has been asked already and has not replied yet.',
  };

  constructor(readonly complaintId: string) {
    super(`The citizen of ${complaintId} has been asked already`);
  }
}

/** The institution that was chosen is none that could answer. */
export class NotAssignable extends DomainError {
  readonly code = 'triage.not-assignable';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Instansi itu tidak dikenal atau sudah tidak ada.',
    en: 'That institution is unknown or no longer exists.',
  };

  constructor(readonly institution: string) {
    super(`No complaint can go to ${institution}`);
  }
}

/** A page of the list is asked for by a cursor that this list did not give. */
export class CursorUnknown extends DomainError {
  readonly code = 'list.cursor-unknown';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Halaman itu bukan bagian dari daftar ini.',
    en: 'That page is not one of this list.',
  };

  constructor() {
    super('This is not a cursor of this list');
  }
}
