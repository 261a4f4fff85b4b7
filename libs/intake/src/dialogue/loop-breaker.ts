import type { DialogueState } from './dialogue-state.js';
import type { Reply } from './reply.js';

const windowMs = 10 * 60_000;
const most = 3;
export const muteHours = 24;

/** While muted the dialogue listens, files and adds, and says nothing: the other side is probably a machine as well. */
export const isMuted = ({ mutedUntil }: DialogueState, now: Date): boolean =>
  mutedUntil !== null && now.getTime() < Date.parse(mutedUntil);

/** Keeps what is being said; the third time the same within ten minutes is the last. */
export function remembering(state: DialogueState, reply: Reply, now: Date, muteHours: number): DialogueState {
  const recent = state.said.filter(({ at }) => now.getTime() - Date.parse(at) < windowMs);
  const saying = JSON.stringify(reply);
  const said = [...recent, { reply: saying, at: now.toISOString() }];
  const loops = said.filter((one) => one.reply === saying).length >= most;
  const mutedUntil = loops ? new Date(now.getTime() + muteHours * 3_600_000).toISOString() : null;
  return { ...state, said, mutedUntil };
}
