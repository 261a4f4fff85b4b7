import type { DialogueState } from './dialogue-state.js';
import type { Intent } from './intent.js';
import { hiding } from './hiding.js';
import { covers, joined, markOf, openly, type Privacy } from './privacy.js';
import { targetOf } from './take-text.js';
import type { KnownComplaint, Knowledge, Turn } from './turn.js';
import { liveWish } from './wished-for.js';

const rememberedMs = 24 * 3_600_000;

/**
 * "ANONIM" alone. Before anything is filed it holds for what comes next. What is recorded openly is hidden from now on, and
 * for a day what comes next as well; that somebody has seen already who they are cannot be undone, and is said.
 */
export function takeWish(state: DialogueState, intent: Intent & { kind: 'hide' }, knowledge: Knowledge): Turn {
  const target = meantBy(state, intent, knowledge);
  const mark = markOf(intent.privacy) ?? 'both';
  if (target === 'unknown') return { state, effects: [], reply: { say: 'unknown-code' } };
  if (target && covers(target, intent.privacy)) {
    return { state, effects: [], reply: { say: 'hidden-already', code: target.code, mark } };
  }
  const wish = {
    ...joined(liveWish(state, knowledge.now) ?? openly, intent.privacy),
    until: new Date(knowledge.now.getTime() + rememberedMs).toISOString(),
    invited: !target,
  };
  if (!target)
    return { state: { ...state, wish }, effects: [], reply: { say: 'hides-next', mark: markOf(wish) ?? mark } };
  return { state: { ...state, wish }, ...hiding(target, intent.privacy) };
}

function meantBy(
  state: DialogueState,
  { code }: { code: string | null; privacy: Privacy },
  knowledge: Knowledge,
): KnownComplaint | 'unknown' | undefined {
  if (code === null) return targetOf(state, { kind: 'text', text: '' }, knowledge)?.[0];
  const named = knowledge.own.find((one) => one.code === code);
  if (!named) return 'unknown';
  return named.status === 'erased' ? 'unknown' : named;
}
