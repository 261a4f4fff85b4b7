import { DomainError } from '#libs/domain';
import type { InputFault } from './problem.js';

/** What was sent cannot be taken, and why, fault by fault. */
export class InputRefused extends DomainError {
  readonly code = 'input.invalid';
  readonly kind = 'invalid';

  constructor(readonly errors: readonly InputFault[]) {
    super('The input is not valid');
  }
}
