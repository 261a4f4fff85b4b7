import type { DialogueState } from './dialogue-state.js';
import type { KnownComplaint, Knowledge } from './turn.js';

export const freshMs = 24 * 3_600_000;

/** A question or an answer waits for a reply as long as the complaint is open; other notices, and what has ended, for a day. */
export function spokenAbout(
  { about }: DialogueState,
  { own, now }: Pick<Knowledge, 'own' | 'now'>,
): KnownComplaint | undefined {
  if (!about) return undefined;
  const meant = own.find(({ id }) => id === about.complaintId);
  const waits = meant?.open && (about.kind === 'question' || about.kind === 'answered');
  return waits || now.getTime() - Date.parse(about.at) < freshMs ? meant : undefined;
}
