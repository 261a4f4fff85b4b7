import { caseAnswered, caseAsked, caseContributed, type Attachment } from '#libs/contracts';
import { Proposal } from '../answers/proposal.entity.js';
import { AuthorMayNotApprove, ProposalGone } from '../cases/case.errors.js';
import { Entry } from '../cases/entry.entity.js';
import { awaitDelivery } from '../deliveries/await-delivery.js';
import { takeFiles } from '../files/take-files.js';
import { passOn } from '../merging/pass-on.js';
import { refuseWhilePartsAreOpen } from '../parts/refuse-while-open.js';
import type { Effect, StaffActing } from './case-effect.js';
import { tellOutcome } from './tell-outcome.js';
import type { Telling } from './telling.js';

export const ask: Effect = async (acting, tell) => {
  const { tx, found, complaint, staff, asked, at } = acting;
  const attachments = await takeFiles(acting);
  const { entryId, sealed: question } = await tell.write(acting, 'asked', asked.message, { attachments });
  const said = { caseId: found.id, entryId, question, attachments, officer: staff.id };
  const eventId = await tell.say(acting, caseAsked, { ...said, askedAt: at.toISOString() });
  awaitDelivery(tx, { eventId, complaintId: complaint.id, caseId: found.id, entryId, final: false });
};

/** News, after which no clock minds anything. */
export const answerForNow: Effect = async (acting, tell) => {
  await send(acting, tell, { text: acting.asked.message, final: false });
};

export const answerFinally: Effect = async (acting, tell) => {
  await refuseWhilePartsAreOpen(acting.tx, acting.found);
  await send(acting, tell, { text: acting.asked.message, final: true });
};

/** Where a second person reads the last word first. The citizen hears nothing yet, and is waited for no longer. */
export const proposeAnswer: Effect = async (acting, tell) => {
  const { tx, found, staff, asked, at } = acting;
  await refuseWhilePartsAreOpen(tx, found);
  const attachments = await takeFiles(acting);
  const { entryId } = await tell.write(acting, 'proposed', asked.message, { attachments });
  await tx.upsert(Proposal, { caseId: found.id, entryId, officerId: staff.id, proposedAt: at }, ['caseId']);
  await tellOutcome(tell, acting);
};

/** The proposed words, or what the second person made of them. */
export const approve: Effect = async (acting, tell) => {
  const { tx, found, staff, asked } = acting;
  await refuseWhilePartsAreOpen(tx, found);
  const proposal = await tx.findOneBy(Proposal, { caseId: found.id });
  if (proposal?.officerId === staff.id) throw new AuthorMayNotApprove();
  const entry = proposal && (await tx.findOneBy(Entry, { id: proposal.entryId }));
  const text = asked.message || (entry && (await tell.read(acting, entry)));
  if (!text) throw new ProposalGone();
  await tx.delete(Proposal, { caseId: found.id });
  await send(acting, tell, { text, final: true, attachments: entry?.attachments ?? [] });
};

/** `return`: not yet, and why. */
export const returnAnswer: Effect = async (acting, tell) => {
  await tell.write(acting, 'returned', acting.asked.message);
  await acting.tx.delete(Proposal, { caseId: acting.found.id });
};

/** A co-owner's part: for the lead, who makes one answer of all. */
export const contribute: Effect = async (acting, tell) => {
  const { found, staff, asked, at } = acting;
  const { entryId } = await tell.write(acting, 'contributed', asked.message, {
    attachments: await takeFiles(acting),
  });
  const said = { caseId: found.id, entryId, officer: staff.id };
  await tell.say(acting, caseContributed, { ...said, contributedAt: at.toISOString() });
};

interface Answer {
  readonly text: string;
  readonly final: boolean;
  readonly attachments?: readonly Attachment[];
}

async function send(acting: StaffActing, tell: Telling, { text, final, ...more }: Answer): Promise<void> {
  const { tx, found, complaint, staff, at } = acting;
  const attachments = [...(more.attachments ?? (await takeFiles(acting)))];
  const { entryId, sealed: answer } = await tell.write(acting, 'answered', text, { final, attachments });
  const said = { caseId: found.id, entryId, answer, final, attachments, officer: staff.id };
  const eventId = await tell.say(acting, caseAnswered, { ...said, answeredAt: at.toISOString() });
  awaitDelivery(tx, { eventId, complaintId: complaint.id, caseId: found.id, entryId, final });
  await passOn(tell, acting, { text, final, attachments });
}
