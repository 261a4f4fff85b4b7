import { pageLanguageOf, type Language } from '#libs/contracts';
import type { DialogueState } from './dialogue-state.js';
import type { Knowledge, Turn } from './turn.js';

/** Also that they do not know is an answer: who waits for it goes on without. */
export function skip(state: DialogueState, { own }: Knowledge): Turn {
  const { asking } = state;
  const asked = own.find(({ id }) => id === asking?.complaintId);
  if (!asked) return { state: { ...state, asking: null }, effects: [], reply: { say: 'help' } };
  const text = unknown[pageLanguageOf(state.language)];
  return {
    state: { ...state, asking: null },
    effects: asked.open ? [{ do: 'add', complaintId: asked.id, text }] : [],
    reply: { say: asking?.what === 'name' ? 'added' : 'skipped', code: asked.code },
    ...(asked.open && { because: 'asked' }),
  };
}

/** What stands for the answer of who skips the question. Officers read it. */
const unknown: Record<Language, string> = { id: '(Pelapor tidak tahu)', en: '(The citizen does not know)' };
