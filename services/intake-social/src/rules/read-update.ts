import { placeOnMap } from './place-on-map.js';
import { fieldsOf, listOf, textOf, type Fields } from './read-fields.js';

/** A file that waits at the Bot API. */
export interface TelegramFile {
  readonly id: string;
  /** The same for the same file, whoever sends it. */
  readonly uniqueId: string;
  readonly mediaType: string | null;
}

/** What an update of the Bot API brings, as far as this door understands it. */
export interface TelegramUpdate {
  readonly updateId: string;
  readonly chatId: string;
  /** Counted within the chat; null for a pressed button. */
  readonly messageId: string | null;
  readonly content:
    /** Words, a file, or both. */
    | { readonly kind: 'text'; readonly text: string; readonly file: TelegramFile | null }
    | { readonly kind: 'place'; readonly text: string }
    | { readonly kind: 'unreadable' };
  /** The citizen changed this message, which was already taken. */
  readonly isEdit: boolean;
  /** The message of ours that is quoted, or whose button was pressed. */
  readonly quotes: string | null;
  /** A pressed button waits for this to be answered. */
  readonly callbackId: string | null;
}

/**
 * Null when it is no update at all; `ignored` for what concerns nobody: groups, other bots, changes of membership, and of
 * edits all but words and files: a position that is shared moves on and on.
 */
export function readUpdate(body: unknown): TelegramUpdate | 'ignored' | null {
  const update = fieldsOf(body);
  const updateId = idOf(update?.['update_id']);
  if (!update || updateId === null) return null;
  const callback = fieldsOf(update['callback_query']);
  if (callback) return readCallback(updateId, callback);
  const edited = fieldsOf(update['edited_message']);
  const message = edited ?? fieldsOf(update['message']);
  const chatId = message && privateChat(message, fieldsOf(message['from']));
  if (!message || chatId === null) return 'ignored';
  const [content, isEdit] = [contentOf(message), edited !== null];
  if (isEdit && content.kind !== 'text') return 'ignored';
  const messageId = idOf(message['message_id']);
  return { updateId, chatId, messageId, content, isEdit, quotes: quotedBy(message), callbackId: null };
}

function readCallback(updateId: string, callback: Fields): TelegramUpdate | 'ignored' {
  const message = fieldsOf(callback['message']);
  const chatId = message && privateChat(message, fieldsOf(callback['from']));
  const text = textOf(callback['data']);
  if (!chatId || text === null) return 'ignored';
  const content = { kind: 'text', text, file: null } as const;
  const [quotes, callbackId] = [idOf(message['message_id']), textOf(callback['id'])];
  return { updateId, chatId, messageId: null, content, isEdit: false, quotes, callbackId };
}

function contentOf(message: Fields): TelegramUpdate['content'] {
  const text = textOf(message['text']);
  if (text !== null) return { kind: 'text', text: withoutBotName(text), file: null };
  const caption = textOf(message['caption']);
  const file = fileOf(message);
  if (caption !== null || file) return { kind: 'text', text: caption ?? '', file };
  return placeOf(message) ?? { kind: 'unreadable' };
}

/** The largest of a photo's sizes, else whatever file there is. */
function fileOf(message: Fields): TelegramFile | null {
  const photo = listOf(message['photo']).at(-1);
  if (photo) return fileAt(photo, 'image/jpeg');
  for (const [kind, usual] of Object.entries(usualTypes)) {
    const file = fieldsOf(message[kind]);
    if (file) return fileAt(file, textOf(file['mime_type']) ?? usual);
  }
  return null;
}

const usualTypes = {
  document: null,
  video: 'video/mp4',
  animation: 'video/mp4',
  audio: 'audio/mpeg',
  voice: 'audio/ogg',
};

function fileAt(file: Fields, mediaType: string | null): TelegramFile | null {
  const id = textOf(file['file_id']);
  return id === null ? null : { id, uniqueId: textOf(file['file_unique_id']) ?? id, mediaType };
}

function placeOf(message: Fields): TelegramUpdate['content'] | null {
  const location = fieldsOf(message['location']);
  const venue = fieldsOf(message['venue']);
  return placeOnMap({ latitude: location?.['latitude'], longitude: location?.['longitude'] }, [
    textOf(venue?.['title']),
    textOf(venue?.['address']),
  ]);
}

function privateChat(message: Fields, from: Fields | null): string | null {
  const chat = fieldsOf(message['chat']);
  const isPrivate = chat !== null && (chat['type'] === undefined || chat['type'] === 'private');
  return isPrivate && from?.['is_bot'] !== true ? idOf(chat['id']) : null;
}

const quotedBy = (message: Fields) => idOf(fieldsOf(message['reply_to_message'])?.['message_id']);

/** `/status@our_bot 26K7…`, as Telegram completes a command. */
const withoutBotName = (text: string) => text.replace(/^(\/\w+)@\w+/, '$1');

/** Ids have up to 52 bits, so a number holds them; they are kept as text. */
const idOf = (value: unknown): string | null => (Number.isSafeInteger(value) ? String(value) : null);
