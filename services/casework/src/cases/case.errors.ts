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

/** A page of a list is asked for by a cursor that this list did not give. */
export class CursorUnknown extends DomainError {
  readonly code = 'list.cursor-unknown';
  readonly kind = 'invalid';

  constructor() {
    super('This is not a cursor of this list');
  }
}
