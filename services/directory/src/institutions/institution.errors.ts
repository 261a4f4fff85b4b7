import { DomainError } from '#libs/domain';

export class InstitutionNotFound extends DomainError {
  readonly code = 'institution.not-found';
  readonly kind = 'not-found';

  constructor(readonly institution: string) {
    super(`There is no institution ${institution}`);
  }
}

/** The change would leave a record that cannot be: closed before it began, or followed by nobody or by itself. */
export class InstitutionNotPossible extends DomainError {
  readonly code = 'institution.not-possible';
  readonly kind = 'invalid';

  constructor(override readonly inWords: { readonly id: string; readonly en: string }) {
    super(inWords.en);
  }
}

export class InstitutionExists extends DomainError {
  readonly code = 'institution.exists';
  readonly kind = 'conflict';

  constructor(readonly institution: string) {
    super(`There is an institution ${institution} already`);
  }
}

/** A file is sent as `text/csv`. */
export class CsvExpected extends DomainError {
  readonly code = 'institution.csv-expected';
  readonly kind = 'unsupported';

  override readonly inWords = { id: 'Kirimkan berkas CSV (text/csv)', en: 'Send a CSV file (text/csv)' };

  constructor() {
    super('A CSV file is expected');
  }
}
