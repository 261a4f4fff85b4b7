import type { ComplaintSentToTriage } from '#libs/contracts';
import type { TriageItem } from './triage-item.entity.js';

type Waiting = Pick<TriageItem, 'desk' | 'queue' | 'reason' | 'candidates' | 'handBacks'>;

/** What is said of a complaint that waits for a person. Of a candidate the router knows more than others are told. */
export const sentToTriage = (
  { desk, queue, reason, candidates, handBacks }: Waiting,
  at: Date,
): ComplaintSentToTriage['data'] => ({
  ...{ desk, queue, reason, handBacks, sentAt: at.toISOString() },
  candidates: candidates.map(({ code, name, confidence }) => ({ code, name, confidence })),
});
