import type { DialogueState } from './dialogue-state.js';
import type { Intent } from './intent.js';
import { isMuted } from './loop-breaker.js';
import { mentionsPlace } from './mentions-place.js';
import type { Reply } from './reply.js';
import type { KnownComplaint, Knowledge, Turn } from './turn.js';

const askingMs = 30 * 60_000;
const freshMs = 24 * 3_600_000;
const acknowledgeEveryMs = 3_600_000;
const caps = { hour: 5, day: 20 };

type TextIntent = Intent & { kind: 'text' | 'new' | 'add' };

/** Words of the citizen: they become a complaint or part of one, whatever else happens. */
export function takeText(state: DialogueState, intent: TextIntent, knowledge: Knowledge): Turn {
  const target = targetOf(state, intent, knowledge);
  if (target) {
    const text = intent.kind === 'add' ? intent.rest : intent.text;
    const answered = target.id === state.asking?.complaintId ? { ...state, asking: null } : state;
    return added(answered, target, { text, say: 'added', now: knowledge.now });
  }
  const newest = knowledge.own.find(({ open }) => open);
  if (newest && isOverCap(state, knowledge.now)) {
    return added(state, newest, { text: intent.text, say: 'merged', now: knowledge.now });
  }
  return filed(state, intent.text, knowledge);
}

/** The open complaint to which a text belongs; none means a new one. */
function targetOf(
  state: DialogueState,
  intent: TextIntent,
  { own, quoted, now }: Knowledge,
): KnownComplaint | undefined {
  const open = own.filter((one) => one.open);
  const named = (id: string | null | undefined) => open.find((one) => one.id === id);
  switch (intent.kind) {
    case 'new':
      return undefined;
    case 'add':
      return intent.code === null
        ? (named(quoted) ?? named(state.about?.complaintId) ?? open[0])
        : open.find((one) => one.code === intent.code);
    case 'text':
      return named(quoted) ?? named(beingAsked(state, now)) ?? named(spokenAbout(state, now));
  }
}

const beingAsked = ({ asking }: DialogueState, now: Date) =>
  asking && now.getTime() < Date.parse(asking.until) ? asking.complaintId : null;

/** A question or an answer waits for a reply as long as the complaint is open; other notices for a day. */
function spokenAbout({ about }: DialogueState, now: Date): string | null {
  if (!about) return null;
  const waits = about.kind === 'question' || about.kind === 'answered';
  return waits || now.getTime() - Date.parse(about.at) < freshMs ? about.complaintId : null;
}

/** Acknowledged at most once an hour: whoever writes in pieces pays for no more messages than that. */
function added(
  state: DialogueState,
  { id, code }: KnownComplaint,
  { text, say, now }: { text: string; say: 'added' | 'merged'; now: Date },
): Turn {
  const effects = [{ do: 'add', complaintId: id, text }] as const;
  const known = state.acknowledgedAt !== null && now.getTime() - Date.parse(state.acknowledgedAt) < acknowledgeEveryMs;
  if (known) return { state, effects, reply: null };
  return { state: { ...state, acknowledgedAt: now.toISOString() }, effects, reply: { say, code } };
}

function filed(state: DialogueState, text: string, knowledge: Knowledge): Turn {
  const { newId, now } = knowledge;
  const reply = firstReply(text, knowledge);
  const asks = reply?.say === 'ask-place' && knowledge.answerable && !isMuted(state, now);
  const at = now.toISOString();
  return {
    state: {
      ...state,
      about: { complaintId: newId, kind: 'filed', at },
      asking: asks ? { complaintId: newId, until: new Date(now.getTime() + askingMs).toISOString() } : null,
      filedAt: [...since(state.filedAt, now, freshMs), at],
    },
    effects: [{ do: 'file', complaintId: newId, text }],
    reply,
  };
}

/** The receipt comes from the notifier; here only what would make the complaint better is asked. */
function firstReply(text: string, { withPhoto, isPlace }: Knowledge): Reply | null {
  if (isPlace) return { say: 'ask-story' };
  if (!mentionsPlace(text)) return { say: 'ask-place', photoLeftOut: withPhoto };
  return withPhoto ? { say: 'photo-left-out' } : null;
}

const isOverCap = ({ filedAt }: DialogueState, now: Date) =>
  since(filedAt, now, 3_600_000).length >= caps.hour || since(filedAt, now, freshMs).length >= caps.day;

const since = (instants: readonly string[], now: Date, withinMs: number) =>
  instants.filter((at) => now.getTime() - Date.parse(at) < withinMs);
