import type { MetaMedia } from './meta-media.js';
import { placeOnMap } from './place-on-map.js';
import { readComments, type MetaComment } from './read-comments.js';
import { fieldsOf, idOf, listOf, textOf, type Fields } from './read-fields.js';

export type MetaContent =
  | { readonly kind: 'text'; readonly text: string; readonly media: readonly MetaMedia[] }
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'unreadable' };

export interface MetaMessage {
  /** `m_…`, the same however often the webhook is repeated. */
  readonly id: string;
  /** Our page or account. */
  readonly account: string;
  /** Who wrote: an id that holds for our page only. */
  readonly from: string;
  readonly content: MetaContent;
  /** Our message that is answered. */
  readonly quotes: string | null;
  /** Their message of which this is the new wording. */
  readonly edits: string | null;
}

/** A citizen has these messages of ours. */
export interface MetaArrival {
  readonly from: string;
  readonly providerIds: readonly string[];
  readonly outcome: 'delivered' | 'read';
}

export interface MetaNews {
  readonly messages: readonly MetaMessage[];
  readonly arrivals: readonly MetaArrival[];
  readonly comments: readonly MetaComment[];
}

/**
 * What a webhook of a page or of Instagram brings; null when it is none. Our own echoes, what another app has in hand
 * (`standby`) and reactions are left out.
 */
export function readMeta(body: unknown, object: string): MetaNews | null {
  const root = fieldsOf(body);
  if (root?.['object'] !== object || !Array.isArray(root['entry'])) return null;
  const events = listOf(root['entry']).flatMap((entry) =>
    listOf(entry['messaging']).map((event) => ({ event, account: idOf(entry['id']) ?? 'unknown' })),
  );
  return {
    messages: events.map(({ event, account }) => readEvent(event, account)).filter((one) => one !== null),
    arrivals: events.map(({ event }) => readArrival(event)).filter((one) => one !== null),
    comments: listOf(root['entry']).flatMap(readComments),
  };
}

function readEvent(event: Fields, account: string): MetaMessage | null {
  const from = idOf(fieldsOf(event['sender'])?.['id']);
  // Instagram brings our own messages under the same field.
  if (from === null || from === account) return null;
  const message = fieldsOf(event['message']);
  if (message) return readMessage(message, from, account);
  const postback = fieldsOf(event['postback']);
  if (postback) return readPostback(postback, from, account);
  const edit = fieldsOf(event['message_edit']);
  return edit && readEdit(edit, from, account);
}

function readMessage(message: Fields, from: string, account: string): MetaMessage | null {
  const id = textOf(message['mid']);
  if (id === null || message['is_echo'] === true || message['is_deleted'] === true) return null;
  const quotes = textOf(fieldsOf(message['reply_to'])?.['mid']);
  return { id, account, from, content: contentOf(message), quotes, edits: null };
}

/** What stands behind a button is what would have been typed, its title only what was shown. */
function readPostback(postback: Fields, from: string, account: string): MetaMessage | null {
  const id = textOf(postback['mid']);
  const pressed = textOf(postback['payload']) ?? textOf(postback['title']);
  if (id === null || pressed === null) return null;
  const text = /^get_started/i.test(pressed) ? 'BANTUAN' : pressed;
  return { id, account, from, content: wordsOf(text), quotes: null, edits: null };
}

function readEdit(edit: Fields, from: string, account: string): MetaMessage | null {
  const [id, text] = [textOf(edit['mid']), textOf(edit['text'])];
  if (id === null || text === null) return null;
  const count = idOf(edit['num_edit']) ?? '1';
  return { id: `${id}:${count}`, account, from, content: wordsOf(text), quotes: null, edits: id };
}

const wordsOf = (text: string): MetaContent & { kind: 'text' } => ({ kind: 'text', text, media: [] });

function contentOf(message: Fields): MetaContent {
  const pressed = textOf(fieldsOf(message['quick_reply'])?.['payload']);
  if (pressed !== null) return wordsOf(pressed);
  const attachments = listOf(message['attachments']);
  const media = attachments.map(mediaOf).filter((one) => one !== null);
  const text = textOf(message['text']);
  if (text !== null || media.length > 0) return { ...wordsOf(text ?? ''), media };
  return attachments.map(placeOf).find((one) => one !== null) ?? { kind: 'unreadable' };
}

/** Meta says only of what kind a file is. Stickers, stories and shared posts are no files of the citizen's. */
const mediaTypes: Readonly<Record<string, string | null>> = {
  image: 'image/jpeg',
  file: null,
  video: 'video/mp4',
  audio: 'audio/mp4',
};

function mediaOf(attachment: Fields): MetaMedia | null {
  const payload = fieldsOf(attachment['payload']);
  const url = textOf(payload?.['url']);
  const mediaType = mediaTypes[textOf(attachment['type']) ?? ''];
  // The thumb of the Like button and other stickers come as pictures.
  if (url === null || mediaType === undefined || payload?.['sticker_id'] !== undefined) return null;
  return { url, mediaType };
}

function placeOf(attachment: Fields): MetaContent | null {
  const at = fieldsOf(fieldsOf(attachment['payload'])?.['coordinates']);
  return placeOnMap({ latitude: at?.['lat'], longitude: at?.['long'] }, [textOf(attachment['title'])]);
}

/** Messenger tells which messages arrived, Instagram which one was seen. */
function readArrival(event: Fields): MetaArrival | null {
  const from = idOf(fieldsOf(event['sender'])?.['id']);
  const mids = fieldsOf(event['delivery'])?.['mids'];
  const seen = textOf(fieldsOf(event['read'])?.['mid']);
  const providerIds = [...(Array.isArray(mids) ? mids.map(textOf) : []), seen].filter((one) => one !== null);
  if (from === null || providerIds.length === 0) return null;
  return { from, providerIds, outcome: seen === null ? 'delivered' : 'read' };
}
