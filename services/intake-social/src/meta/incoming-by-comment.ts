import { createHash } from 'node:crypto';
import { cleanText, readIntent, readNew, type Incoming } from '#libs/intake';
import { carriesTag } from '../rules/carries-tag.js';
import type { MetaComment } from '../rules/read-comments.js';
import type { Comments, MetaDoorName } from './meta.env.js';

/** How comments are told from messages among what the door has taken. */
export const commentKey = (id: string): string => `comment:${id}`;

/** Meta counts no edits of a comment: the same wording is the same edit, however often it is brought. */
const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** A comment as the door takes it; null where only those with a tag are wanted and it has none. */
export function incomingByComment(door: MetaDoorName, comment: MetaComment, { tag }: Comments): Incoming | null {
  const { id, account, from, text, answers, edited } = comment;
  if (tag !== null && !carriesTag(text, tag)) return null;
  return {
    ...{ door, account: `${door}:${account}`, answerable: true, isPublic: true },
    key: edited ? `${commentKey(id)}:${nameOf(text)}` : commentKey(id),
    // Where Meta does not say who wrote, the comment stands for them: in private they can be reached by it alone.
    address: from ?? commentKey(id),
    intent: said(comment),
    media: comment.media.map(({ url, mediaType }, position) => ({ ref: url, key: `${id}/${position}`, mediaType })),
    raw: cleanText(text) || '(comment)',
    isEdit: edited,
    follows: edited ? commentKey(id) : answers && commentKey(answers),
  };
}

/** A command in public is a slip, or somebody else's joke: what is said there is text. */
function said({ text: words, media, answers }: MetaComment): Incoming['intent'] {
  const text = cleanText(words);
  if (text === '') return { kind: media.length > 0 ? 'file' : 'unsaid' };
  if (media.length === 0 && readIntent(text).kind === 'courtesy') return { kind: 'courtesy', text };
  const intent = readNew(text, { withFile: media.length > 0 });
  return intent.kind === 'new' && answers !== null ? { ...intent, kind: 'text' } : intent;
}
