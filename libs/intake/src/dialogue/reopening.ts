import type { DialogueState } from './dialogue-state.js';
import type { Effect } from './effect.js';
import type { KnownComplaint, Turn } from './turn.js';

/** What is written about a complaint that has ended opens it again; said once, however many messages it takes to tell why. */
export function reopening(state: DialogueState, { id, code }: KnownComplaint, effect: Effect, now: Date): Turn {
  const about = { complaintId: id, kind: 'reopened', at: now.toISOString() } as const;
  return {
    state: { ...state, about, asking: null, acknowledgedAt: now.toISOString() },
    effects: [effect],
    reply: isReopened(state, id) ? null : { say: 'reopened', code },
  };
}

/** That it is open again was the last thing said. */
export const isReopened = ({ about }: DialogueState, complaintId: string): boolean =>
  about?.kind === 'reopened' && about.complaintId === complaintId;
