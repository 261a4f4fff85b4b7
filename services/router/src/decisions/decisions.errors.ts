import { DomainError } from '#libs/domain';

/** There is no such complaint, or it lies outside what this person sees: the two are not told apart. */
export class DecisionsNotFound extends DomainError {
  readonly code = 'decision.not-found';
  readonly kind = 'not-found';

  constructor(readonly complaintId: string) {
    super(`Nothing was decided about the complaint ${complaintId}`);
  }
}
