import type { Door } from '#libs/contracts';
import { noticeId } from '#libs/domain';
import type { ComplaintKey, Contact } from '#libs/vault';
import type { Complaint } from '../complaints/complaint.entity.js';
import { mainOf, packNews, type Pack } from '../rules/pack-news.js';
import { heldUntil, type QuietHours } from '../rules/quiet-hours.js';
import { waitsUntil } from '../rules/settle-notice.js';
import { Notice } from './notice.entity.js';

interface Wanted {
  readonly causeId: string;
  readonly complaint: Readonly<Complaint>;
  readonly contact: Contact | null;
  readonly door: Door;
  readonly pack: Pack;
  /** Null: what it tells may be kept no more. */
  readonly key: ComplaintKey | null;
  readonly now: Date;
}

/** Under which name the news of a notice is sealed. */
export const newsField = (id: string): string => `news:${id}`;

/** A line of the ledger as it begins: planned for its door, or held so that it wakes nobody. */
export function newNotice({ causeId, complaint, contact, door, pack, key, now }: Wanted, quiet: QuietHours): Notice {
  const id = noticeId(causeId, door);
  const main = mainOf(pack.news);
  if (!main) throw new Error('There is nothing to tell');
  const until = heldUntil({ ...complaint, news: main, door, now }, quiet);
  // In the language that they speak now; with nothing known of them, in the one that they filed in.
  const language = contact?.language ?? complaint.language;
  const state = until ? ('held' as const) : ('planned' as const);
  return Object.assign(new Notice(), {
    ...{ id, causeId, complaintId: complaint.id, kind: main.kind, door, language, state },
    ...{
      institutionCode: complaint.institutionCode,
      cost: null,
      detail: null,
      plannedAt: now,
      reportedAt: null,
      toldWith: null,
    },
    dueAt: until ?? waitsUntil({ state, door }, now),
    // Nothing follows when a page was told.
    news: door === 'web' || !key ? null : key.seal(newsField(id), packNews(pack)),
  });
}
