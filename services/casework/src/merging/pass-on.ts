import { caseAnswered, type Attachment } from '#libs/contracts';
import type { Acting } from '../actions/acting.js';
import type { StaffActing } from '../actions/case-effect.js';
import type { Telling } from '../actions/telling.js';
import { lastWord } from '../answers/last-word.js';
import { caseOf, cases, complaints } from '../complaints/in-hand.js';
import { followersOf, type Follower } from './followers-of.js';

interface Answer {
  readonly text: string;
  readonly final: boolean;
  readonly attachments: readonly Attachment[];
}

/**
 * Everybody whose complaint was merged into this one gets its answer as their own, sealed under their own key: one's answer
 * never opens with another's, nor do its files.
 */
export async function passOn(
  tell: Telling,
  acting: StaffActing,
  answer: Answer,
  following?: readonly Follower[],
): Promise<void> {
  const { tx, complaint } = acting;
  for (const one of following ?? (await followersOf(tx, complaint.id))) {
    const [follower] = await complaints.of(tx, one.complaintId);
    const found = await caseOf(tx, one.complaintId, one.id);
    if (follower && found && !follower.isOver) await tellOne(tell, acting, tell.in(acting, follower, found), answer);
  }
}

async function tellOne(
  tell: Telling,
  acting: StaffActing,
  its: Acting,
  { text, final, attachments: sent }: Answer,
): Promise<void> {
  const { tx, staff, at } = acting;
  const { complaint, found } = its;
  const attachments = await tell.copyFiles(acting, complaint.id, sent);
  const { entryId, sealed: answer } = await tell.write(its, 'answered', text, { final, attachments });
  const said = { caseId: found.id, entryId, answer, final, attachments, officer: staff.id };
  await tell.say(its, caseAnswered, { ...said, answeredAt: at.toISOString() });
  if (final) cases.change(tx, found, { passedOn: true });
}

/** The last word that was said of a complaint before these joined it; nothing where there is none, or it cannot be read. */
export async function passOnLastWord(
  tell: Telling,
  acting: StaffActing,
  following: readonly Follower[],
): Promise<void> {
  const last = await lastWord(acting.tx, acting.complaint.id);
  const text = last && (await tell.read(acting, last));
  if (text) await passOn(tell, acting, { text, final: true, attachments: last.attachments }, following);
}
