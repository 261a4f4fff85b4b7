import type { DialogueState } from './dialogue-state.js';
import type { Intent } from './intent.js';
import { joined, openly, type Privacy } from './privacy.js';

/** What the words themselves want to be hidden. */
export const privacyOf = (intent: Intent): Privacy => ('privacy' in intent ? intent.privacy : undefined) ?? openly;

/** What was wished before anything was filed, while it holds. */
export const liveWish = ({ wish }: DialogueState, now: Date) =>
  wish !== null && now.getTime() < Date.parse(wish.until) ? wish : null;

/** How a complaint that is filed now is to be hidden. */
export const wishedFor = (state: DialogueState, intent: Intent, now: Date): Privacy =>
  joined(privacyOf(intent), liveWish(state, now) ?? openly);

/** The same of words that could join another complaint: an older wish speaks of them only where we asked to write. */
export function invitedTo(state: DialogueState, intent: Intent, now: Date): Privacy {
  return liveWish(state, now)?.invited ? wishedFor(state, intent, now) : privacyOf(intent);
}
