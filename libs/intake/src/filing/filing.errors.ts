import { DomainError } from '#libs/domain';

/** Idempotency-Key draft: the same key may only repeat the same request. */
export class MessageKeyReused extends DomainError {
  readonly code = 'message-key.reused';
  readonly kind = 'invalid';
  override readonly inWords = {
    id: 'Kunci ini sudah dipakai untuk pesan lain.',
    en: 'This key was already used for another message.',
  };

  constructor() {
    super('This key was already used for another message');
  }
}
