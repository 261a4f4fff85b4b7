import { carriesTag } from './carries-tag.js';
import { fieldsOf, listOf, textOf } from './read-fields.js';
import { readPost, type XMessage } from './read-x.js';

/** A page of posts that name us, the newest first. */
export interface Mentions {
  readonly messages: readonly XMessage[];
  /** Of all on the page, also of those that are none of our business. */
  readonly newestId: string | null;
  readonly nextPage: string | null;
}

export interface Wanted {
  /** Our own posts are left out. */
  readonly ours: string;
  /** With its #; null: every post that names us. */
  readonly tag: string | null;
}

/** What `GET /2/users/{id}/mentions` answers; null when it is no such thing. */
export function readMentions(body: unknown, { ours, tag }: Wanted): Mentions | null {
  const root = fieldsOf(body);
  const meta = fieldsOf(root?.['meta']);
  if (!root || !meta) return null;
  const posts = listOf(root['data']).filter(({ id }) => isNumber(id));
  return {
    messages: posts
      .map(readPost)
      .filter((one) => one !== null)
      .filter(({ from, text }) => from !== ours && (tag === null || carriesTag(text ?? '', tag))),
    newestId: posts.map(({ id }) => String(id)).sort(byAge)[posts.length - 1] ?? null,
    nextPage: textOf(meta['next_token']),
  };
}

const isNumber = (id: unknown): boolean => typeof id === 'string' && /^\d{1,30}$/.test(id);

/** Ids grow with time, beyond what a number holds. */
export const byAge = (one: string, other: string): number => (BigInt(one) < BigInt(other) ? -1 : 1);
