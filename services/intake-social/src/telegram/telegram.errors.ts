import { DomainError } from '#libs/domain';

/** The secret header was missing or wrong: nothing is stored. */
export class NotTelegram extends DomainError {
  readonly code = 'door.closed';
  readonly kind = 'forbidden';
  override readonly inWords = { id: 'Pintu ini bukan untuk Anda.', en: 'This door is not for you.' };

  constructor() {
    super('This door is for Telegram only');
  }
}

export class UnreadableUpdate extends DomainError {
  readonly code = 'update.unreadable';
  readonly kind = 'invalid';

  constructor() {
    super('This is not an update of the Bot API');
  }
}
