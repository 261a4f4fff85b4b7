import type { AskedAtDoor } from '#libs/contracts';
import type { AskingReply, Reply } from './reply.js';

type Receipt = Extract<Reply, { receipt?: string }>;

const asked = {
  'ask-place': 'place',
  'ask-story': 'story',
  'ask-words': 'words',
} as const satisfies Record<AskingReply['say'], AskedAtDoor>;

/** Of each reply that asks; the name of a place is the place. */
const askedBy: Partial<Record<Reply['say'], AskedAtDoor>> = { ...asked, 'ask-name': 'place' };

/** What a reply asks of the citizen. */
export const askedIn = (reply: Reply | null): AskedAtDoor | undefined => (reply ? askedBy[reply.say] : undefined);

/** Whether it may tell the code of what was just recorded. */
export const isReceipt = (reply: Reply): reply is Receipt =>
  reply.say in asked || reply.say === 'filed-hidden' || reply.say === 'filed-instead';

/** What the reply to a filing leaves for others to tell: null, where it has no room for the receipt, all of it. */
export function toldWith(reply: Reply | null): { asks: AskedAtDoor | null } | null {
  if (!reply || !isReceipt(reply)) return null;
  return { asks: reply.say === 'filed-hidden' || reply.say === 'filed-instead' ? null : asked[reply.say] };
}

/** The reply to a filing with the code of what was filed: one message says both. */
export const withReceipt = (reply: Reply, code: string): Reply =>
  isReceipt(reply) ? { ...reply, receipt: code } : reply;
