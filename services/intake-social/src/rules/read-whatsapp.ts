import { placeOnMap } from './place-on-map.js';
import { fieldsOf, listOf, textOf, type Fields } from './read-fields.js';

/** Who wrote or is meant: the business-scoped id is stable, the number may be absent since user names exist. */
export interface WhatsAppPerson {
  /** `ID.…`; null from senders of before the ids. */
  readonly userId: string | null;
  /** In digits, without a plus. */
  readonly phone: string | null;
}

export type WhatsAppContent =
  | { readonly kind: 'text'; readonly text: string; readonly media: WhatsAppMedia | null }
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'unreadable' }
  /** The person has another number from now on, and with it another id. */
  | { readonly kind: 'moved'; readonly to: WhatsAppPerson };

/** A file that waits at the provider for 7 days. */
export interface WhatsAppMedia {
  readonly id: string;
  readonly mediaType: string | null;
}

export interface WhatsAppMessage {
  /** `wamid.…`, the same however often the webhook is repeated. */
  readonly id: string;
  /** Which of our numbers it was written to. */
  readonly account: string;
  readonly from: WhatsAppPerson;
  readonly content: WhatsAppContent;
  /** Our message that is quoted, or whose button was pressed. */
  readonly quotes: string | null;
}

export interface WhatsAppStatus {
  /** The id that we gave the message when we sent it. */
  readonly ours: string | null;
  readonly providerId: string;
  readonly outcome: 'sent' | 'delivered' | 'read' | 'failed';
  /** Graph's error code where it failed. */
  readonly code: number | null;
}

export interface WhatsAppNews {
  readonly messages: readonly WhatsAppMessage[];
  readonly statuses: readonly WhatsAppStatus[];
}

/** What a webhook of the Cloud API brings, batched as it may be; null when it is none. What concerns nobody is left out. */
export function readWhatsApp(body: unknown): WhatsAppNews | null {
  const root = fieldsOf(body);
  if (root?.['object'] !== 'whatsapp_business_account' || !Array.isArray(root['entry'])) return null;
  const values = listOf(root['entry'])
    .flatMap((entry) => listOf(entry['changes']))
    .filter((change) => change['field'] === 'messages')
    .map((change) => fieldsOf(change['value']))
    .filter((value) => value !== null);
  return {
    messages: values.flatMap((value) =>
      listOf(value['messages'])
        .map((message) => readMessage(message, accountOf(value)))
        .filter((message) => message !== null),
    ),
    statuses: values.flatMap((value) =>
      listOf(value['statuses'])
        .map(readStatus)
        .filter((status) => status !== null),
    ),
  };
}

const accountOf = (value: Fields): string => textOf(fieldsOf(value['metadata'])?.['phone_number_id']) ?? 'unknown';

function readMessage(message: Fields, account: string): WhatsAppMessage | null {
  const id = textOf(message['id']);
  const from = personOf(message['from_user_id'], message['from']);
  // Reactions are no words and ask for no answer.
  if (id === null || !from || message['type'] === 'reaction') return null;
  const content = contentOf(message);
  return content && { id, account, from, content, quotes: textOf(fieldsOf(message['context'])?.['id']) };
}

function personOf(userId: unknown, phone: unknown): WhatsAppPerson | null {
  const person = { userId: textOf(userId), phone: textOf(phone) };
  return person.userId === null && person.phone === null ? null : person;
}

function contentOf(message: Fields): WhatsAppContent | null {
  switch (message['type']) {
    case 'text':
      return wordsOf(fieldsOf(message['text'])?.['body']);
    case 'button':
      return wordsOf(fieldsOf(message['button'])?.['text']);
    case 'interactive':
      return pressedOf(fieldsOf(message['interactive']));
    case 'image':
    case 'video':
    case 'document':
      return fileOf(fieldsOf(message[message['type']]));
    case 'location':
      return placeOf(fieldsOf(message['location']));
    case 'system':
      return movedOf(fieldsOf(message['system']));
    default:
      return { kind: 'unreadable' };
  }
}

function wordsOf(value: unknown, media: WhatsAppMedia | null = null): WhatsAppContent {
  const text = textOf(value);
  return text === null ? { kind: 'unreadable' } : { kind: 'text', text, media };
}

/** The id of a button is what would have been typed, its title only what was shown. */
function pressedOf(interactive: Fields | null): WhatsAppContent {
  const pressed = fieldsOf(interactive?.['button_reply']) ?? fieldsOf(interactive?.['list_reply']);
  return wordsOf(textOf(pressed?.['id']) ?? pressed?.['title']);
}

function fileOf(file: Fields | null): WhatsAppContent {
  const id = textOf(file?.['id']);
  const media = id === null ? null : { id, mediaType: textOf(file?.['mime_type']) };
  const caption = textOf(file?.['caption']);
  return caption === null && media ? { kind: 'text', text: '', media } : wordsOf(caption, media);
}

function placeOf(location: Fields | null): WhatsAppContent {
  const names = [textOf(location?.['name']), textOf(location?.['address'])];
  const at = { latitude: location?.['latitude'], longitude: location?.['longitude'] };
  return placeOnMap(at, names) ?? { kind: 'unreadable' };
}

/** Only a change of number is of interest; the message itself comes from the old one. */
function movedOf(system: Fields | null): WhatsAppContent | null {
  if (system?.['type'] !== 'user_changed_number') return null;
  const to = personOf(system['user_id'], system['wa_id']);
  return to && { kind: 'moved', to };
}

const outcomes: Readonly<Record<string, WhatsAppStatus['outcome']>> = {
  sent: 'sent',
  delivered: 'delivered',
  // `delivered` may be left out when this comes.
  read: 'read',
  failed: 'failed',
};

function readStatus(status: Fields): WhatsAppStatus | null {
  const providerId = textOf(status['id']);
  const outcome = outcomes[textOf(status['status']) ?? ''];
  if (providerId === null || !outcome) return null;
  const code = listOf(status['errors'])[0]?.['code'];
  return {
    ours: textOf(status['biz_opaque_callback_data']),
    providerId,
    outcome,
    code: typeof code === 'number' ? code : null,
  };
}
