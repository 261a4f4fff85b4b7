import { awaited, hasAsked } from './about.js';
import type { DialogueState } from './dialogue-state.js';
import { added } from './take-text.js';
import type { KnownComplaint, Knowledge, Turn } from './turn.js';

/** The complaint about which somebody in an office has asked and waits, if this message can be meant for it. */
export function waitingFor(state: DialogueState, knowledge: Knowledge): KnownComplaint | undefined {
  const { own, quoted } = knowledge;
  const meant = quoted ?? state.about?.complaintId;
  const waiting = own.find(({ id, status }) => id === meant && status === 'waiting');
  return quoted === null ? (waiting ?? awaited(state, knowledge)) : waiting;
}

/** Whether the dialogue has asked something itself since the officer's question came. */
export const isAskingAnew = (state: DialogueState, now: Date): boolean =>
  state.asking !== null && !hasAsked(state) && now.getTime() < Date.parse(state.asking.until);

/** A single small word answers as well: the case goes on with it. Who wanted to skip or be helped is told what is waited for. */
export function answerQuestion(
  state: DialogueState,
  target: KnownComplaint,
  { text, isPlain, now }: { text: string; isPlain: boolean; now: Date },
): Turn {
  if (isPlain) return { ...added(state, target, { text, say: 'added', now }), because: 'asked' };
  const { id, code } = target;
  return {
    state: { ...state, acknowledgedAt: now.toISOString() },
    effects: [{ do: 'add', complaintId: id, text }],
    reply: { say: 'passed-on', code },
    because: 'asked',
  };
}
