import type { DialogueState } from './dialogue-state.js';
import type { Effect } from './effect.js';
import type { KnownComplaint, Turn } from './turn.js';

/** What is written about a complaint that has ended opens it again; said once, however many messages it takes to tell why. */
export function reopening(state: DialogueState, { id, code }: KnownComplaint, effect: Effect, now: Date): Turn {
  const isSaid = state.about?.kind === 'reopened' && state.about.complaintId === id;
  const about = { complaintId: id, kind: 'reopened', at: now.toISOString() } as const;
  return {
    state: { ...state, about, asking: null, acknowledgedAt: now.toISOString() },
    effects: [effect],
    reply: isSaid ? null : { say: 'reopened', code },
  };
}
