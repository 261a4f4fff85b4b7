import { DomainError } from '#libs/domain';

/** The provider's secret or signature was missing or wrong: nothing is stored. */
export class DoorClosed extends DomainError {
  readonly code = 'door.closed';
  readonly kind = 'forbidden';
  override readonly inWords = { id: 'Pintu ini bukan untuk Anda.', en: 'This door is not for you.' };

  /** @param provider who may come in: `Telegram`. */
  constructor(provider: string) {
    super(`This door is for ${provider} only`);
  }
}

/** This hub has no account with the provider. */
export class DoorShut extends DomainError {
  readonly code = 'door.shut';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Pintu ini belum dibuka di sini.', en: 'This door is not open here.' };

  /** @param settings what an operator must set to open it: `TWILIO_*`. */
  constructor(settings: string) {
    super(`${settings} are not set`);
  }
}

/** What came has not the shape in which the provider speaks. */
export class MessageUnreadable extends DomainError {
  readonly code = 'message.unreadable';
  readonly kind = 'invalid';

  /** @param provider whose message it should have been. */
  constructor(provider: string) {
    super(`This is no message of ${provider}`);
  }
}
