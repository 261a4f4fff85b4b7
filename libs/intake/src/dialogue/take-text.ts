import { pageLanguageOf, type Language, type ReasonToAdd } from '#libs/contracts';
import { awaited, freshMs, hasAsked, spokenAbout } from './about.js';
import type { DialogueState } from './dialogue-state.js';
import type { Effect } from './effect.js';
import { hiding } from './hiding.js';
import type { Intent } from './intent.js';
import { isMuted } from './loop-breaker.js';
import { isBarePosition, mentionsPlace } from './mentions-place.js';
import { covers, markOf, type Privacy, type PrivacyMark } from './privacy.js';
import type { AskingReply, Reply } from './reply.js';
import { isReopened, reopening } from './reopening.js';
import type { KnownComplaint, Knowledge, Turn } from './turn.js';
import { invitedTo, privacyOf, wishedFor } from './wished-for.js';

const askingMs = 30 * 60_000;
const acknowledgeEveryMs = 3_600_000;
const caps = { hour: 5, day: 20 };

// Pictures of one album, and what follows right after the first words.
const burstMs = 3 * 60_000;

type TakenIntent = Intent & { kind: 'text' | 'new' | 'add' | 'file' };

/** Words and files of the citizen: they become a complaint or part of one, whatever else happens. */
export function takeText(state: DialogueState, intent: TakenIntent, knowledge: Knowledge): Turn {
  const meant = targetOf(state, intent, knowledge);
  if (meant) return joins(state, intent, meant, knowledge);
  const wished = wishedFor(state, intent, knowledge.now);
  const newest = knowledge.own.find((one) => one.open && covers(one, wished));
  if (newest && isOverCap(state, knowledge.now)) {
    const text = intent.kind === 'file' ? wordless[pageLanguageOf(state.language)] : intent.text;
    return { ...added(state, newest, { text, say: 'merged', now: knowledge.now }), because: 'limit' };
  }
  return filed(state, intent, knowledge);
}

export function joins(state: DialogueState, intent: TakenIntent, [target, because]: Meant, knowledge: Knowledge): Turn {
  const wished = privacyOf(intent);
  const turn = joined(state, intent, target, knowledge);
  // They quote what is recorded openly: the words go there, and all of it is hidden before they do.
  const hides = covers(target, wished) ? null : hiding(target, wished);
  const told: Turn = hides ? { ...turn, effects: [...hides.effects, ...turn.effects], reply: hides.reply } : turn;
  return turn.effects.some((effect) => effect.do === 'add') ? { ...told, because } : told;
}

function joined(state: DialogueState, intent: TakenIntent, target: KnownComplaint, knowledge: Knowledge): Turn {
  // An answer that is written about is no longer the last word.
  if (!target.open || (target.status === 'answered' && !knowledge.isPublic))
    return reopening(state, target, written(state, target, intent), knowledge.now);
  if (intent.kind === 'file') return attached(state, target, knowledge.now);
  const text = intent.kind === 'add' ? intent.rest : intent.text;
  return target.id === state.asking?.complaintId
    ? answered(state, target, text, knowledge)
    : added(state, target, { text, say: 'added', now: knowledge.now });
}

/** A file may turn out to be none that is kept: that one was sent opens already, and it follows like the rest of an album. */
function written(state: DialogueState, { id: complaintId }: KnownComplaint, intent: TakenIntent): Effect {
  if (intent.kind !== 'file')
    return { do: 'add', complaintId, text: intent.kind === 'add' ? intent.rest : intent.text };
  return isReopened(state, complaintId)
    ? { do: 'attach', complaintId }
    : { do: 'add', complaintId, text: wordless[pageLanguageOf(state.language)] };
}

/** What stands for the words of a picture that has none, until they come. Officers read it. */
const wordless: Record<Language, string> = { id: '(Foto tanpa keterangan)', en: '(Picture without words)' };

/** The reply to our question; where it tells what happened and not where, that is the second and last one. */
function answered(state: DialogueState, target: KnownComplaint, text: string, { now, isPlace }: Knowledge): Turn {
  if (asksName(state.asking, text, isPlace)) return askAgain(state, target, { text, say: 'ask-name', now });
  // The question was what happened, and a place came: it is kept, and the question stands.
  if (isPlace && state.asking?.what === 'words')
    return {
      state: { ...state, asking: null },
      effects: [{ do: 'add', complaintId: target.id, text }],
      reply: { say: 'ask-story' },
    };
  const asksWhere = state.asking?.what === 'words' && !mentionsPlace(text);
  if (!asksWhere) return added({ ...state, asking: null }, target, { text, say: 'added', now });
  return askAgain(state, target, { text, say: 'ask-place', now });
}

/** The answer was a position and nothing more, or told what happened at one: nobody can route by it, so its name is asked. */
const asksName = (asking: DialogueState['asking'], text: string, isPlace: boolean): boolean =>
  isPlace
    ? isBarePosition(text) && asking?.what === undefined && asking?.last === undefined
    : asking?.what === 'story' && !mentionsPlace(text);

function askAgain(
  state: DialogueState,
  { id: complaintId }: KnownComplaint,
  { text, say, now }: { text: string; say: 'ask-name' | 'ask-place'; now: Date },
): Turn {
  const until = new Date(now.getTime() + askingMs).toISOString();
  const asking = { complaintId, until, last: true as const, ...(say === 'ask-name' && { what: 'name' as const }) };
  return { state: { ...state, asking }, effects: [{ do: 'add', complaintId, text }], reply: { say } };
}

/** Files without words. The rest of an album is taken in silence. */
function attached(state: DialogueState, { id, code }: KnownComplaint, now: Date): Turn {
  const effects = [{ do: 'attach', complaintId: id }] as const;
  const { about } = state;
  const isBurst = about?.kind === 'filed' && about.complaintId === id && now.getTime() - Date.parse(about.at) < burstMs;
  if (isBurst || isAcknowledged(state, now)) return { state, effects, reply: null };
  return { state: { ...state, acknowledgedAt: now.toISOString() }, effects, reply: { say: 'added', code } };
}

type Meant = readonly [KnownComplaint, ReasonToAdd];

/**
 * The complaint to which a text belongs, be it that it opens it again, and why; none means a new one. The first reason that
 * holds counts.
 */
export function targetOf(state: DialogueState, intent: TakenIntent, knowledge: Knowledge): Meant | undefined {
  const { own, quoted, now, isPublic } = knowledge;
  const taking = own.filter((one) => one.open || (one.reopenable && !isPublic));
  const meant = (is: (one: KnownComplaint) => boolean, because: ReasonToAdd): Meant | undefined => {
    const found = taking.find(is);
    return found && [found, because];
  };
  const named = (id: string | null | undefined, because: ReasonToAdd) => meant((one) => one.id === id, because);
  switch (intent.kind) {
    case 'new':
      return undefined;
    case 'add':
      return intent.code === null
        ? (named(quoted, 'quoted') ??
            named(state.about?.complaintId, 'told') ??
            meant((one) => one.open, 'told') ??
            meant(() => true, 'told'))
        : meant((one) => one.code === intent.code, 'named');
    case 'text':
    case 'file':
      return (
        named(quoted, 'quoted') ??
        unlessOpenly(
          named(beingAsked(state, now), 'asked') ??
            named(awaited(state, knowledge)?.id, 'asked') ??
            named(spokenAbout(state, { own: taking, now })?.id, waitsFor(state) ?? 'recent'),
          invitedTo(state, intent, now),
        )
      );
  }
}

/** What is to be hidden joins nothing that is recorded openly: it would be read there with their name. */
const unlessOpenly = (meant: Meant | undefined, wished: Privacy) =>
  meant && covers(meant[0], wished) ? meant : undefined;

const beingAsked = ({ asking }: DialogueState, now: Date) =>
  asking && now.getTime() < Date.parse(asking.until) ? asking.complaintId : null;

function waitsFor(state: DialogueState): ReasonToAdd | null {
  if (hasAsked(state)) return 'asked';
  return state.about?.kind === 'answered' ? 'after-answer' : null;
}

/** Acknowledged at most once an hour: whoever writes in pieces pays for no more messages than that. */
export function added(
  state: DialogueState,
  { id, code }: KnownComplaint,
  { text, say, now }: { text: string; say: 'added' | 'merged'; now: Date },
): Turn {
  const effects = [{ do: 'add', complaintId: id, text }] as const;
  if (isAcknowledged(state, now)) return { state, effects, reply: null };
  return { state: { ...state, acknowledgedAt: now.toISOString() }, effects, reply: { say, code } };
}

const isAcknowledged = ({ acknowledgedAt }: DialogueState, now: Date) =>
  acknowledgedAt !== null && now.getTime() - Date.parse(acknowledgedAt) < acknowledgeEveryMs;

export function filed(state: DialogueState, intent: TakenIntent, knowledge: Knowledge): Turn {
  const { newId, now } = knowledge;
  const text = intent.kind === 'file' ? wordless[pageLanguageOf(state.language)] : intent.text;
  const privacy = wishedFor(state, intent, now);
  const mark = markOf(privacy);
  const first = intent.kind === 'file' ? ({ say: 'ask-words' } as const) : firstReply(text, knowledge);
  const reply = mark ? saidHidden(first, mark) : first;
  const asks =
    (reply?.say === 'ask-place' || reply?.say === 'ask-words' || asksStory(reply, text)) &&
    knowledge.answerable &&
    !isMuted(state, now);
  const at = now.toISOString();
  return {
    state: {
      ...state,
      about: { complaintId: newId, kind: 'filed', at },
      asking: asks
        ? {
            complaintId: newId,
            until: new Date(now.getTime() + askingMs).toISOString(),
            ...whatIsAsked(reply.say, text),
          }
        : null,
      filedAt: [...since(state.filedAt, now, freshMs), at],
      wish: null,
    },
    effects: [{ do: 'file', complaintId: newId, text, ...(mark ? { privacy } : {}) }],
    reply,
  };
}

/** Words about a position that has a name already need not be waited for: they come as what was just spoken about. */
const asksStory = (reply: Reply | null, text: string): reply is AskingReply =>
  reply?.say === 'ask-story' && isBarePosition(text);

function whatIsAsked(say: AskingReply['say'], text: string): { what?: 'words' | 'story' } {
  if (say === 'ask-words') return { what: 'words' };
  return say === 'ask-story' && isBarePosition(text) ? { what: 'story' } : {};
}

/** That it is hidden, and what is asked, in one message. */
const saidHidden = (asking: AskingReply | null, mark: PrivacyMark): Reply =>
  asking ? { ...asking, hidden: mark } : { say: 'filed-hidden', mark };

/** What would make the complaint better is asked together with the receipt; where nothing is, the notifier sends that alone. */
function firstReply(text: string, { isPlace }: Knowledge): AskingReply | null {
  if (isPlace) return { say: 'ask-story' };
  return mentionsPlace(text) ? null : { say: 'ask-place' };
}

const isOverCap = ({ filedAt }: DialogueState, now: Date) =>
  since(filedAt, now, 3_600_000).length >= caps.hour || since(filedAt, now, freshMs).length >= caps.day;

const since = (instants: readonly string[], now: Date, withinMs: number) =>
  instants.filter((at) => now.getTime() - Date.parse(at) < withinMs);
