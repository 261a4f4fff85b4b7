import { caseAnswered, type Attachment } from '#libs/contracts';
import { readRows } from '#libs/database';
import type { StaffActing } from '../actions/case-effect.js';
import type { Telling } from '../actions/telling.js';
import { Case } from '../cases/case.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';

/**
 * Everybody whose complaint was merged into this one gets its answer as their own, sealed under their own key: one's answer
 * never opens with another's, nor do its files.
 */
export async function tellFollowers(
  tell: Telling,
  acting: StaffActing,
  { text, final, attachments: sent }: { text: string; final: boolean; attachments: readonly Attachment[] },
): Promise<void> {
  const { tx, complaint, staff, at } = acting;
  const merged = await readRows(tx, Case, { by: 'mergedInto', keys: [complaint.id] });
  const following = merged.filter(({ how }) => how === 'merged');
  for (const found of following.toSorted((one, other) => (one.complaintId < other.complaintId ? -1 : 1))) {
    const follower = await tx.findOneByOrFail(Complaint, { id: found.complaintId });
    if (follower.isOver) continue;
    const its = tell.in(acting, follower, found);
    const attachments = await tell.copyFiles(acting, follower.id, sent);
    const { entryId, sealed: answer } = await tell.write(its, 'answered', text, { final, attachments });
    const said = { caseId: found.id, entryId, answer, final, attachments, officer: staff.id };
    await tell.say(its, caseAnswered, { ...said, answeredAt: at.toISOString() });
  }
}
