import type { Door } from '#libs/contracts';
import { wallTimeOf } from '#libs/domain';
import type { News } from './news.js';

/** From which hour to which nobody's phone is to ring; null: it always may. */
export type QuietHours = { readonly from: number; readonly to: number } | null;

/** A page and a mailbox wait by themselves. */
const silent: ReadonlySet<Door> = new Set<Door>(['web', 'email']);

/** Who wrote a moment ago is awake and waits for what comes of it. */
const justNowMs = 15 * 60_000;
const minuteMs = 60_000;

interface Telling {
  readonly news: News;
  readonly door: Door;
  /** When the citizen last wrote. */
  readonly heardAt: Date | null;
  readonly timeZone: string;
  readonly now: Date;
}

/** Until when a notice is held so that it wakes nobody; null: it leaves at once. */
export function heldUntil({ news, door, heardAt, timeZone, now }: Telling, quiet: QuietHours): Date | null {
  if (quiet === null || silent.has(door) || cannotWait(news)) return null;
  if (heardAt !== null && now.getTime() - heardAt.getTime() < justNowMs) return null;
  const [hours = 0, minutes = 0] = wallTimeOf(now, timeZone).slice(11).split(':').map(Number);
  const isQuiet =
    quiet.from < quiet.to ? hours >= quiet.from && hours < quiet.to : hours >= quiet.from || hours < quiet.to;
  if (!isQuiet) return null;
  const minutesLeft = (((quiet.to - hours) * 60 - minutes + 1_440) % 1_440) * minuteMs;
  return new Date(now.getTime() - (now.getTime() % minuteMs) + minutesLeft);
}

const always: ReadonlySet<News['kind']> = new Set<News['kind']>(['received', 'emergency', 'access-code']);

/** Somebody may be in danger, asked for it this minute, or has just done what it answers. */
const cannotWait = (news: News): boolean =>
  always.has(news.kind) || (news.kind === 'closed' && (news.how === 'confirmed' || news.how === 'withdrawn'));
