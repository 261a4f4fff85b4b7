/** What a refusal means to whoever asked; `#libs/runtime` turns it into an HTTP status, `#libs/messaging` into parking. */
export type RefusalKind =
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'forbidden'
  | 'gone'
  | 'too-many'
  | 'precondition-failed'
  | 'precondition-required'
  | 'too-large'
  | 'unsupported';

/** A refusal that a person can understand and that trying again does not heal. `code` is stable: `<noun>.<why>`. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: RefusalKind;
  /** The refusal in words for whoever asked; where there are none, `message` is shown in English and a general sentence in Indonesian. */
  readonly inWords: { readonly id: string; readonly en: string } | null = null;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A handler met an event before the one it depends on: messaging parks that key and tries again soon. */
export class NotYetKnown extends DomainError {
  readonly code = 'event.not-yet-known';
  readonly kind = 'conflict';
}
