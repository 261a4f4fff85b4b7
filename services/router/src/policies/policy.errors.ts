import { DomainError } from '#libs/domain';

/** The past was decided by the figures of its day. */
export class PolicyTooEarly extends DomainError {
  readonly code = 'policy.too-early';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Ambang tidak dapat berlaku surut.',
    en: 'A threshold cannot apply to the past.',
  };

  constructor() {
    super('A policy begins now or later');
  }
}
