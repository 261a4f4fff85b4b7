import { DomainError } from '#libs/domain';

/** There is none, or it lies outside what this person watches: the two are not told apart. */
export class CaseNotFound extends DomainError {
  readonly code = 'case.not-found';
  readonly kind = 'not-found';

  constructor(readonly caseId: string) {
    super(`There is no case ${caseId}`);
  }
}
