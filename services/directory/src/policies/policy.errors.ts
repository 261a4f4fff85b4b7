import { DomainError } from '#libs/domain';

/** A policy that would contradict itself. */
export class PolicyNotPossible extends DomainError {
  readonly code = 'policy.not-possible';
  readonly kind = 'invalid';
}
