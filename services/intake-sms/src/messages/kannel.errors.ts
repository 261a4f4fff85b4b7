import { DomainError } from '#libs/domain';

/** The secret in the address was wrong: nothing is stored. */
export class NotKannel extends DomainError {
  readonly code = 'door.closed';
  readonly kind = 'forbidden';
  override readonly inWords = { id: 'Pintu ini bukan untuk Anda.', en: 'This door is not for you.' };

  constructor() {
    super('This door is for the SMS gateway only');
  }
}

export class UnreadableSms extends DomainError {
  readonly code = 'sms.unreadable';
  readonly kind = 'invalid';

  constructor() {
    super('This is not what an SMS gateway sends');
  }
}
