import { spokenAbout } from './about.js';
import type { DialogueState } from './dialogue-state.js';
import type { Effect } from './effect.js';
import type { Intent } from './intent.js';
import type { Reply } from './reply.js';
import { added, filed, takeText } from './take-text.js';
import { reopening } from './reopening.js';
import type { KnownComplaint, Knowledge, Turn } from './turn.js';

type ReopenIntent = Intent & { kind: 'reopen' };

/**
 * What is not settled after all. As on the page of a complaint: what has ended opens once by writing, and who has had that
 * may object with a reason. The word alone never becomes a complaint.
 */
export function reopen(state: DialogueState, intent: ReopenIntent, knowledge: Knowledge): Turn {
  const { code, rest, text } = intent;
  const meant =
    code === null ? meantWithoutCode(state, intent, knowledge) : knowledge.own.find((one) => one.code === code);
  if (meant) return again(state, meant, intent, knowledge);
  if (code === null && rest !== '') return takeText(state, { kind: 'text', text }, knowledge);
  return { state, effects: [], reply: refusal(intent, knowledge) };
}

/** Of somebody else nothing is opened from here, though everybody may ask how it stands. */
function refusal({ code, mistyped }: ReopenIntent, { asked }: Knowledge): Reply {
  if (code !== null && asked) return { say: 'cannot-reopen', code };
  return { say: code !== null || mistyped ? 'unknown-code' : 'nothing-to-reopen' };
}

function meantWithoutCode(state: DialogueState, { rest, mistyped }: ReopenIntent, knowledge: Knowledge) {
  const { own, quoted } = knowledge;
  if (mistyped) return undefined;
  const named = (id: string | null | undefined) => own.find((one) => one.id === id);
  const spoken = [named(quoted), spokenAbout(state, knowledge)].find((one) => one && leadsOn(one));
  // With more words behind it, it may be a road that should be opened.
  if (rest !== '') return spoken;
  const about = named(state.about?.complaintId);
  return spoken ?? [about, ...own].find((one) => one && leadsOn(one)) ?? own[0];
}

const leadsOn = ({ reopenable, status, dissent }: KnownComplaint) =>
  reopenable || status === 'answered' || dissent === 'appeals';

function again(
  state: DialogueState,
  meant: KnownComplaint,
  { code: given, rest, text }: ReopenIntent,
  knowledge: Knowledge,
): Turn {
  const { id: complaintId, code, open, reopenable, status, dissent } = meant;
  const { now } = knowledge;
  const because = given === null ? 'told' : 'named';
  const only = (reply: Reply, ...effects: Effect[]): Turn => ({ state, effects, reply });
  if (reopenable || status === 'answered') {
    const effect = { do: 'reopen', complaintId, code, text: rest === '' ? text : rest } as const;
    return { ...reopening(state, meant, effect, now), because };
  }
  if (open)
    return rest === ''
      ? only({ say: 'still-open', code })
      : { ...added(state, meant, { text: rest, say: 'added', now }), because };
  if (dissent === 'appeals') {
    return rest === ''
      ? only({ say: 'reopened-before', code })
      : only({ say: 'appealed', code }, { do: 'rate', complaintId, score: 1, comment: rest });
  }
  if (rest === '') return only({ say: 'cannot-reopen', code });
  const turn = filed(state, { kind: 'new', text }, knowledge);
  return { ...turn, state: { ...turn.state, asking: null }, reply: { say: 'filed-instead', code } };
}
