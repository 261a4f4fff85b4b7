import type { DialogueState } from './dialogue-state.js';
import type { KnownComplaint, Knowledge } from './turn.js';

export const freshMs = 24 * 3_600_000;

// Who has just filed goes on telling.
const tellingMs = 3_600_000;

type Told = Pick<DialogueState, 'about'>;
type Known = Pick<Knowledge, 'own' | 'now'>;

/** What was said last asks on behalf of an officer, be it once more. */
export const hasAsked = ({ about }: Told): boolean => about?.kind === 'question' || about?.kind === 'reminder';

/**
 * A question, its reminder or an answer waits for a reply as long as the complaint is open; other notices, and what has
 * ended, for a day.
 */
export function spokenAbout(state: Told, { own, now }: Known): KnownComplaint | undefined {
  const { about } = state;
  if (!about) return undefined;
  const meant = own.find(({ id }) => id === about.complaintId);
  const waits = meant?.open && (hasAsked(state) || about.kind === 'answered');
  return waits || now.getTime() - Date.parse(about.at) < freshMs ? meant : undefined;
}

/** The one complaint for which an officer waits, unless what was said since then leads on to another. */
export function awaited(state: DialogueState, { own, now }: Known): KnownComplaint | undefined {
  const [waiting, ...others] = own.filter(({ status }) => status === 'waiting');
  const isTelling = state.filedAt.some((at) => now.getTime() - Date.parse(at) < tellingMs);
  const asksOn = hasAsked(state) || state.about?.kind === 'answered' || state.about?.kind === 'reopened';
  const goesOn = isTelling || (asksOn && spokenAbout(state, { own, now }) !== undefined);
  return goesOn || others.length > 0 ? undefined : waiting;
}
