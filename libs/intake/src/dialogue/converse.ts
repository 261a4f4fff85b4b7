import type { SpokenLanguage } from '#libs/contracts';
import type { DialogueState } from './dialogue-state.js';
import type { Intent } from './intent.js';
import { isMuted, muteHours, remembering } from './loop-breaker.js';
import type { Reply } from './reply.js';
import { bareWords } from './bare-words.js';
import { answerQuestion, isAskingAnew, waitingFor } from './answer-question.js';
import { reopen } from './reopen.js';
import { skip } from './skip.js';
import { isReworded, takeEdit } from './take-edit.js';
import { takeText } from './take-text.js';
import { isTypedCode } from './typed-code.js';
import { takeWish } from './take-wish.js';
import type { Knowledge, Turn } from './turn.js';

/**
 * One message in, what follows from it out: at most one reply, and every text filed or added to a complaint. Rules: file
 * first, ask later; a plain reply is meant for what was last spoken about; commands do no harm when misread.
 */
export function converse(state: DialogueState, intent: Intent, knowledge: Knowledge): Turn {
  const turn = asHeard(respond(state, intent, knowledge), knowledge);
  if (!turn.reply) return turn;
  if (!knowledge.answerable || isMuted(turn.state, knowledge.now)) return { ...turn, reply: null };
  return { ...turn, state: remembering(turn.state, turn.reply, knowledge.now, muteHours) };
}

/** Nothing of a complaint is said where everybody reads it: whoever files there is asked to go on in private, and that is all. */
function asHeard(turn: Turn, { isPublic }: Knowledge): Turn {
  if (!isPublic) return turn;
  const isFiled = turn.effects.some((effect) => effect.do === 'file');
  return isFiled
    ? { ...turn, state: { ...turn.state, asking: null }, reply: { say: 'in-public' } }
    : { ...turn, reply: null };
}

function respond(state: DialogueState, intent: Intent, knowledge: Knowledge): Turn {
  const only = (reply: Reply | null): Turn => ({ state, effects: [], reply });
  // Not kept as words, by which officers would read it.
  if (!knowledge.withFile && isTypedCode(state, intent, knowledge.now)) return only({ say: 'code-on-page' });
  if (knowledge.isEdit && isReworded(intent)) return takeEdit(state, intent, knowledge);
  switch (intent.kind) {
    case 'text': {
      const score = knowledge.withFile || knowledge.isPublic ? null : bareScore(intent.text, state, knowledge);
      if (score === null) return takeText(state, intent, knowledge);
      // The same score once more opens nothing again.
      return score === 'given' ? only({ say: 'nothing-to-rate' }) : rate(state, { score, comment: null }, knowledge);
    }
    case 'new':
    case 'add':
    case 'file':
      return takeText(state, intent, knowledge);
    case 'hide':
      return takeWish(state, intent, knowledge);
    case 'status':
      return intent.text !== undefined && !knowledge.asked
        ? takeText(state, { kind: 'text', text: intent.text }, knowledge)
        : only(statusReply(intent, knowledge));
    case 'rate':
      return rate(state, intent, knowledge);
    case 'withdraw':
      return withdraw(state, intent.code, knowledge);
    case 'reopen':
      return reopen(state, intent, knowledge);
    case 'language':
      return speak(state, intent.language);
    case 'stop':
      // Filing goes on as ever; only what nobody asked for stays away.
      return { state: { ...state, stoppedAt: knowledge.now.toISOString() }, effects: [], reply: { say: 'stopped' } };
    case 'start':
      return state.stoppedAt === null
        ? only({ say: 'help' })
        : { state: { ...state, stoppedAt: null }, effects: [], reply: { say: 'started' } };
    case 'skip':
    case 'courtesy':
    case 'help':
    case 'greeting':
      return smallWord(state, intent, knowledge);
    case 'unsaid':
      return only(null);
    case 'unreadable':
      return only({ say: 'unreadable' });
    case 'nothing':
      return only({ say: 'help' });
  }
}

type SmallWord = Intent & { kind: 'skip' | 'courtesy' | 'help' | 'greeting' };

/** What says nothing by itself is an answer while somebody waits for one; a greeting only begins one. */
function smallWord(state: DialogueState, { kind, text }: SmallWord, knowledge: Knowledge): Turn {
  const asked = waitingFor(state, knowledge);
  if (asked && !(kind === 'skip' && isAskingAnew(state, knowledge.now))) {
    return kind === 'greeting'
      ? { state, effects: [], reply: { say: 'question-open', code: asked.code } }
      : answerQuestion(state, asked, { text, isPlain: kind === 'courtesy', now: knowledge.now });
  }
  if (kind === 'skip') return skip(state, knowledge);
  // A thank-you is not another complaint, and no reason to reopen an answered one.
  return { state, effects: [], reply: kind === 'courtesy' ? null : { say: 'help' } };
}

function statusReply(intent: Intent & { kind: 'status' }, { asked, own }: Knowledge): Reply {
  const complaint = intent.code === null ? own[0] : asked;
  if (intent.mistyped || (intent.code !== null && !complaint)) return { say: 'unknown-code' };
  if (!complaint) return { say: 'no-complaint' };
  const { code, status, holder, answerBy } = complaint;
  return { say: 'status', code, status, holder, answerBy };
}

interface Judgement {
  readonly score: number;
  readonly comment: string | null;
}

/** "5" alone, after an answer that can be rated, or was and has ended; or under a message about such a one. */
function bareScore(text: string, { about }: DialogueState, { own, quoted }: Knowledge): number | 'given' | null {
  const invited = quoted !== null || about?.kind === 'answered' || about?.kind === 'closed';
  const judged = own.find(({ id }) => id === (quoted ?? about?.complaintId));
  const score = bareWords(text);
  if (!invited || !judged || !/^[1-5]$/.test(score)) return null;
  if (judged.ratable) return Number(score);
  return judged.reopenable ? 'given' : null;
}

/** The stars stand under a message about one complaint: they are for no other. */
function rate(state: DialogueState, { score, comment }: Judgement, { own, quoted }: Knowledge): Turn {
  const named = (id: string | undefined) => own.find((one) => one.ratable && one.id === id);
  const isUnderOne = quoted !== null && own.some(({ id }) => id === quoted);
  const judged = isUnderOne ? named(quoted) : (named(state.about?.complaintId) ?? own.find((one) => one.ratable));
  if (!judged) return { state, effects: [], reply: { say: 'nothing-to-rate' } };
  return {
    state,
    effects: [{ do: 'rate', complaintId: judged.id, score, comment }],
    reply: { say: score >= 3 ? 'rated' : 'rated-low', code: judged.code },
  };
}

/** Without a code only what was just filed here, so that one word cannot take back an old complaint by mistake. */
function withdraw(state: DialogueState, code: string | null, { own, now }: Knowledge): Turn {
  const justFiled = state.filedAt.some((at) => now.getTime() - Date.parse(at) < 86_400_000) ? own[0] : undefined;
  const meant = code === null ? justFiled : own.find((one) => one.code === code);
  if (!meant?.open) return { state, effects: [], reply: { say: 'nothing-to-withdraw' } };
  return {
    state: { ...state, asking: null, about: null },
    effects: [{ do: 'withdraw', complaintId: meant.id }],
    reply: { say: 'withdrawn', code: meant.code },
  };
}

const speak = (state: DialogueState, language: SpokenLanguage): Turn => ({
  state: { ...state, language },
  effects: [{ do: 'speak', language }],
  reply: { say: 'language-set' },
});
