import type { DialogueState } from './dialogue-state.js';
import type { Intent } from './intent.js';
import { mentionsPlace } from './mentions-place.js';
import { joins, takeText, targetOf } from './take-text.js';
import type { KnownComplaint, Knowledge, Turn } from './turn.js';

type EditedIntent = Intent & { kind: 'text' | 'new' | 'add' | 'file' | 'reopen' };

export const isReworded = (intent: Intent): intent is EditedIntent =>
  ['text', 'new', 'add', 'file', 'reopen'].includes(intent.kind);

/**
 * The new wording of what they wrote before: what was taken stays as it is, and the new words are put beside it. Where that
 * became part of no complaint, they are words like others. Either way nothing that was answered or has ended opens again.
 */
export function takeEdit(state: DialogueState, intent: EditedIntent, knowledge: Knowledge): Turn {
  const original = knowledge.own.find(({ id }) => id === knowledge.quoted);
  return original ? besideIt(state, intent, original, knowledge) : anew(state, intent, knowledge);
}

function besideIt(state: DialogueState, intent: EditedIntent, original: KnownComplaint, knowledge: Knowledge): Turn {
  if (wouldReopen(original)) return nothing(state);
  if (intent.kind === 'file') return { state, effects: [{ do: 'attach', complaintId: original.id }], reply: null };
  const { asking } = state;
  const privacy = 'privacy' in intent ? intent.privacy : undefined;
  const words = { kind: 'text', text: `Diralat: ${intent.text}`, ...(privacy && { privacy }) } as const;
  const isAnswer = mentionsPlace(intent.text);
  const turn = joins(isAnswer ? state : { ...state, asking: null }, words, [original, 'quoted'], knowledge);
  return isAnswer ? turn : { ...turn, state: { ...turn.state, asking } };
}

function anew(state: DialogueState, intent: EditedIntent, knowledge: Knowledge): Turn {
  const words = intent.kind === 'reopen' ? ({ kind: 'text', text: intent.text } as const) : intent;
  const meant = targetOf(state, words, knowledge)?.[0];
  return meant && wouldReopen(meant) ? nothing(state) : takeText(state, words, knowledge);
}

const wouldReopen = ({ open, status }: KnownComplaint) => !open || status === 'answered';

const nothing = (state: DialogueState): Turn => ({ state, effects: [], reply: null });
