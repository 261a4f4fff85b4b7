import { DomainError } from '#libs/domain';

/** This hub has no account at Twilio. */
export class TwilioShut extends DomainError {
  readonly code = 'door.shut';
  readonly kind = 'not-found';
  override readonly inWords = { id: 'Pintu ini belum dibuka di sini.', en: 'This door is not open here.' };

  constructor() {
    super('TWILIO_* are not set');
  }
}

/** The signature was missing or wrong: nothing is stored. */
export class NotTwilio extends DomainError {
  readonly code = 'door.closed';
  readonly kind = 'forbidden';
  override readonly inWords = { id: 'Pintu ini bukan untuk Anda.', en: 'This door is not for you.' };

  constructor() {
    super('This door is for Twilio only');
  }
}

export class UnreadableTwilio extends DomainError {
  readonly code = 'sms.unreadable';
  readonly kind = 'invalid';

  constructor() {
    super('This is no message of Twilio');
  }
}
