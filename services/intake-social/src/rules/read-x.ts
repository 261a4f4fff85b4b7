import { fieldsOf, listOf, textOf, type Fields } from './read-fields.js';

/** A direct message to us, or a post in which somebody names us. */
export interface XMessage {
  readonly id: string;
  readonly from: string;
  /** Null: there is nothing that we can read. */
  readonly text: string | null;
  /** Said in public: it is answered by a direct message only. */
  readonly isPublic: boolean;
}

/**
 * What a webhook of X brings, in the old form (`direct_message_events`, `tweet_create_events`) and in the new one
 * (`data.event_type`); null when it is none. What we have said ourselves, and what was only passed on, is left out.
 */
export function readX(body: unknown, ours: string): readonly XMessage[] | null {
  const root = fieldsOf(body);
  const data = fieldsOf(root?.['data']);
  if (data) return readNew(data).filter(({ from }) => from !== ours);
  if (textOf(root?.['for_user_id']) !== ours) return null;
  const direct = listOf(root?.['direct_message_events']).map(readOldDirect);
  const posts = listOf(root?.['tweet_create_events']).map(readPost);
  return [...direct, ...posts].filter((one) => one !== null).filter(({ from }) => from !== ours);
}

function readNew(data: Fields): XMessage[] {
  const payload = fieldsOf(data['payload']);
  const type = textOf(data['event_type']) ?? '';
  if (!payload) return [];
  const read = type.startsWith('dm.')
    ? readNewDirect(payload)
    : type.startsWith('post.mention')
      ? readPost(payload)
      : null;
  return read ? [read] : [];
}

function readOldDirect(event: Fields): XMessage | null {
  const created = fieldsOf(event['message_create']);
  if (event['type'] !== 'message_create' || !created) return null;
  const text = textOf(fieldsOf(created['message_data'])?.['text']);
  return message(event['id'], created['sender_id'], { text, isPublic: false });
}

const readNewDirect = (event: Fields): XMessage | null =>
  message(event['id'] ?? event['dm_event_id'], event['sender_id'], { text: textOf(event['text']), isPublic: false });

/** A post in either form; null also where somebody only passes on what another has said. */
export function readPost(post: Fields): XMessage | null {
  const isPassedOn = listOf(post['referenced_tweets']).some(({ type }) => type === 'retweeted');
  if (isPassedOn || post['retweeted_status'] !== undefined) return null;
  const from = textOf(fieldsOf(post['user'])?.['id_str']) ?? post['author_id'];
  const long = fieldsOf(post['extended_tweet'])?.['full_text'] ?? fieldsOf(post['note_tweet'])?.['text'];
  const text = textOf(long) ?? textOf(post['text']);
  // Whom a post names stands before what it says.
  return message(post['id_str'] ?? post['id'], from, {
    text: text?.replace(/^(\s*@\w+)+/, '').trim() ?? null,
    isPublic: true,
  });
}

function message(id: unknown, from: unknown, said: Pick<XMessage, 'text' | 'isPublic'>): XMessage | null {
  const [known, sender] = [textOf(id), textOf(from)];
  return known === null || sender === null
    ? null
    : { id: known, from: sender, ...said, text: said.text === '' ? null : said.text };
}
