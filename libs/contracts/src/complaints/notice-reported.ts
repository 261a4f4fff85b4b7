import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { door, instant } from '../vocabulary.js';

/** What a door says of a notice whose citizen wants none; no other door is tried then. */
export const optedOut = 'opted out';

/** What it says of one that nobody may read any more. */
export const erasedSince = 'erased';

/**
 * A door tells what became of a notice it was asked to deliver. `in-doubt`: the provider did not answer after the request
 * had left, so it may or may not have arrived and is not sent again. `sending`: the provider would not take it yet, and is asked
 * again.
 */
export const noticeReported = defineEvent(
  'id.salur.notice.reported.v1',
  'salur.complaints',
  z.object({
    noticeId: z.uuid(),
    door,
    outcome: z.enum(['sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt']),
    /** The provider's own word for a failure or a delay, without the citizen's address. */
    detail: z.string().max(200).nullable(),
    reportedAt: instant,
  }),
);
export type NoticeReported = EventOf<typeof noticeReported>;
