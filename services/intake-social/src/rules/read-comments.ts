import type { MetaMedia } from './meta-media.js';
import { fieldsOf, idOf, listOf, textOf, type Fields } from './read-fields.js';

/** What somebody said under a post of ours, or where they named our page. */
export interface MetaComment {
  readonly id: string;
  /** Our page or account. */
  readonly account: string;
  /** An id that holds for our page only, the same in a message; null where Meta does not say who. */
  readonly from: string | null;
  readonly text: string;
  readonly media: readonly MetaMedia[];
  /** The comment that it answers; null: it stands under the post itself. */
  readonly answers: string | null;
  /** `text` is the new wording of what was said before. */
  readonly edited: boolean;
}

/**
 * What the `changes` of a webhook bring: `feed` and `mention` of a page, `comments` and `live_comments` of Instagram. Left
 * out: what we have said ourselves, likes and the like, and that a comment was hidden or removed. Who answers for the page
 * can remove it as well as who wrote it: a complaint ends only when its citizen withdraws it.
 */
export function readComments(entry: Fields): MetaComment[] {
  const account = idOf(entry['id']) ?? 'unknown';
  const found = listOf(entry['changes']).flatMap((change) => {
    const value = fieldsOf(change['value']);
    const read = readers.get(textOf(change['field']) ?? '');
    return value && read ? [read(value, account)] : [];
  });
  return found.filter((one) => one !== null).filter(({ from }) => from !== account);
}

type Reader = (value: Fields, account: string) => MetaComment | null;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['feed', (value, account) => (value['item'] === 'comment' ? ofPage(value, account) : null)],
  ['mention', ofPage],
  ['comments', ofInstagram],
  ['live_comments', ofInstagram],
]);

function ofPage(value: Fields, account: string): MetaComment | null {
  const post = idOf(value['post_id']);
  const id = idOf(value['comment_id']) ?? post;
  const verb = value['verb'];
  if (id === null || (verb !== 'add' && verb !== 'edited')) return null;
  const parent = idOf(value['parent_id']);
  const photo = textOf(value['photo']);
  const text = textOf(value['message']) ?? '';
  return {
    ...{ id, account, text },
    from: idOf(fieldsOf(value['from'])?.['id']) ?? idOf(value['sender_id']),
    media: photo === null ? [] : [{ url: photo, mediaType: 'image/jpeg' }],
    answers: parent === post ? null : parent,
    edited: verb === 'edited',
  };
}

function ofInstagram(value: Fields, account: string): MetaComment | null {
  const id = idOf(value['id']);
  if (id === null) return null;
  const [from, answers] = [idOf(fieldsOf(value['from'])?.['id']), idOf(value['parent_id'])];
  return { id, account, from, text: textOf(value['text']) ?? '', media: [], answers, edited: false };
}
