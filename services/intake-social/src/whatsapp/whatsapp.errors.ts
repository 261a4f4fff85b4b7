import { DomainError } from '#libs/domain';

/** This hub has no number at WhatsApp. */
export class WhatsAppShut extends DomainError {
  readonly code = 'door.shut';
  readonly kind = 'not-found';
  override readonly inWords = {
    id: 'Pintu WhatsApp belum dibuka di sini.',
    en: 'The door for WhatsApp is not open here.',
  };

  constructor() {
    super('WHATSAPP_* are not set');
  }
}

/** The signature or the verify token was missing or wrong: nothing is stored. */
export class NotMeta extends DomainError {
  readonly code = 'door.closed';
  readonly kind = 'forbidden';
  override readonly inWords = { id: 'Pintu ini bukan untuk Anda.', en: 'This door is not for you.' };

  constructor() {
    super('This door is for Meta only');
  }
}

export class UnreadableWebhook extends DomainError {
  readonly code = 'webhook.unreadable';
  readonly kind = 'invalid';

  constructor() {
    super('This is no webhook of the Cloud API');
  }
}
