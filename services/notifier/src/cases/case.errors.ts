import { DomainError } from '#libs/domain';

/** Or it is not theirs to see. */
export class CaseNotFound extends DomainError {
  readonly code = 'case.not-found';
  readonly kind = 'not-found';
  constructor(readonly caseId: string) {
    super(`There is no case ${caseId}`);
  }
}
