import { Injectable } from '@nestjs/common';
import { byAge, readMentions } from '../rules/read-mentions.js';
import type { XMessage } from '../rules/read-x.js';
import type { ReadSoFar } from './mentions-cursor.js';
import type { XSettings } from './x.env.js';

const patienceMs = 30_000;
// X keeps no more than that in its list.
const mostPages = 8;

/** Asks X who has named us since the last time. */
@Injectable()
export class AskMentions {
  /** The oldest first. Throws when X does not say. */
  async run(settings: XSettings, since: ReadSoFar): Promise<{ messages: XMessage[]; lastId: string | null }> {
    const wanted = { ours: settings.accountId, tag: settings.mentions?.tag ?? null };
    const messages: XMessage[] = [];
    let lastId = since.lastId;
    let page: string | null = null;
    for (let asked = 0; asked < mostPages; asked += 1) {
      const read = readMentions(await this.ask(settings, since, page), wanted);
      if (!read) throw new Error('X answered what is no list of posts');
      messages.push(...read.messages);
      lastId =
        [lastId, read.newestId]
          .filter((one) => one !== null)
          .sort(byAge)
          .at(-1) ?? null;
      page = read.nextPage;
      if (page === null) break;
    }
    return { messages: messages.sort((one, other) => byAge(one.id, other.id)), lastId };
  }

  private async ask({ apiUrl, accountId, accessToken }: XSettings, since: ReadSoFar, page: string | null) {
    const query = new URLSearchParams({
      max_results: '100',
      'tweet.fields': 'author_id,note_tweet,referenced_tweets',
      // To the second, as X wants it.
      ...(since.lastId === null
        ? { start_time: `${since.beganAt.toISOString().slice(0, 19)}Z` }
        : { since_id: since.lastId }),
      ...(page === null ? {} : { pagination_token: page }),
    });
    const response = await fetch(`${apiUrl}/2/users/${accountId}/mentions?${query.toString()}`, {
      headers: { authorization: `Bearer ${accessToken}` },
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`X said ${response.status} when it was asked who named us`);
    return response.json();
  }
}
