import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { door, instant, sealed, spokenLanguage } from '../vocabulary.js';

/** What a citizen is told, and nothing else. */
export const noticeKinds = [
  'received',
  'emergency',
  'forwarded',
  'question',
  'answered',
  'set-aside',
  'postponed',
  'reopened',
  'closed',
  'reminder',
  'access-code',
] as const;
export const noticeKind = z.enum(noticeKinds);
export type NoticeKind = z.output<typeof noticeKind>;

/**
 * The citizen is to be told something through one door. `noticeId` is derived from the event that caused it, the door and
 * the recipient (UUIDv5), so that no replay can plan it twice. The door that is named delivers it and reports.
 */
export const noticePlanned = defineEvent(
  'id.salur.notice.planned.v1',
  'salur.deliveries',
  z.object({
    noticeId: z.uuid(),
    kind: noticeKind,
    door,
    language: spokenLanguage,
    body: sealed,
    plannedAt: instant,
    /** In rupiah, by the price of the day; absent where nobody has written one. */
    cost: z.number().nonnegative().optional(),
  }),
);
export type NoticePlanned = EventOf<typeof noticePlanned>;
