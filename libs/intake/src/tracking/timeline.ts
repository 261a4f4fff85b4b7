import type { complaintAssigned, DataOf } from '#libs/contracts';
import type { Fact } from './fact.js';

/** What the timeline tells a citizen. Every other event of the hub is no news to them. */
export type MomentKey =
  | 'received'
  | 'sent-to-triage'
  | 'assigned'
  | 'accepted'
  | 'classified'
  | 'disposed'
  | 'taken'
  | 'asked'
  | 'added'
  | 'file-removed'
  | 'resumed'
  | 'postponed'
  | 'answered-interim'
  | 'answered'
  | 'handed-back'
  | 'inherited'
  | 'set-aside'
  | 'rated'
  | 'hidden'
  | 'deadline-passed'
  | 'closed-confirmed'
  | 'closed-automatic'
  | 'closed-withdrawn'
  | 'closed-merged'
  | 'closed-archived'
  | 'closed-dismissed'
  | 'appealed'
  | 'reopened'
  | 'identity-read'
  | 'identity-read-at-counter'
  | 'withdrawn'
  | 'erased';

/** Who acted: an institution by its name, or one of the parties that need no name. */
export type Actor =
  | { readonly kind: 'reporter' | 'triage' | 'coordinator' | 'hub' }
  | { readonly kind: 'institution'; name: string };

/** One sentence in two languages. What the router said in Indonesian only stays so. */
export type Why = Pick<DataOf<typeof complaintAssigned>['reason'], 'sentence' | 'sentenceEn'>;

export interface Moment {
  readonly at: Date;
  readonly what: MomentKey;
  readonly who: Actor;
  /** For `assigned` and `sent-to-triage`: the router's reason. */
  readonly why: Why | null;
  /** For `asked`, `answered`, `postponed`, `added`, `set-aside` and an archiving: names the sealed text, which only the reporter may read. */
  readonly entryId: string | null;
}

export function timelineOf(receivedAt: Date, facts: readonly Fact[]): Moment[] {
  /** Who has each case, as far as the story has been told. */
  const institutions = new Map<string, string>();
  const start: Moment = { at: receivedAt, what: 'received', who: { kind: 'reporter' }, why: null, entryId: null };
  const told = facts
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || one.sequence - other.sequence)
    .map((fact) => {
      if (fact.what === 'opened') institutions.set(fact.data.caseId, fact.data.institutionName);
      if (fact.what === 'inherited') institutions.set(fact.data.caseId, fact.data.toName ?? '');
      return moment(fact, institutions);
    });
  return [start, ...told.filter((one) => one !== null)];
}

/** Nothing is left of it once the complaint is erased. */
const whyOf = ({ data: { reason } }: { data: { reason: Why } }): Why | null => (reason.sentence === '' ? null : reason);

const citizensTurn: readonly string[] = ['clarification', 'reply-window'];

function moment(fact: Fact, institutions: ReadonlyMap<string, string>): Moment | null {
  const plain = { at: fact.at, why: null, entryId: null };
  const at = (caseId: string): Actor => {
    const name = institutions.get(caseId) ?? '';
    return name === '' ? { kind: 'hub' } : { kind: 'institution', name };
  };
  switch (fact.what) {
    case 'assigned':
      return { ...plain, what: 'assigned', who: named(fact.data.institution), why: whyOf(fact) };
    case 'sent-to-triage':
      return { ...plain, what: 'sent-to-triage', who: { kind: fact.data.desk }, why: whyOf(fact) };
    case 'put-to-citizen':
      return { ...plain, what: 'asked', who: { kind: 'triage' }, entryId: fact.data.entryId };
    case 'set-aside':
      return { ...plain, what: 'set-aside', who: { kind: 'triage' }, entryId: fact.data.entryId };
    case 'inherited':
      return { ...plain, what: 'inherited', who: at(fact.data.caseId) };
    case 'disposed':
      return { ...plain, what: 'disposed', who: named({ name: fact.data.toName }) };
    case 'accepted':
    case 'classified':
    case 'taken':
    case 'identity-read':
    case 'handed-back':
      return { ...plain, what: fact.what, who: at(fact.data.caseId) };
    case 'asked':
    case 'postponed':
      return { ...plain, what: fact.what, who: at(fact.data.caseId), entryId: fact.data.entryId };
    case 'resumed':
      return { ...plain, what: 'resumed', who: at(fact.data.caseId) };
    case 'answered': {
      const what = fact.data.final ? 'answered' : 'answered-interim';
      return { ...plain, what, who: at(fact.data.caseId), entryId: fact.data.entryId };
    }
    case 'closed':
      return {
        ...plain,
        what: `closed-${fact.data.how}`,
        who: byReporter.includes(fact.data.how)
          ? { kind: 'reporter' }
          : fact.data.how === 'automatic'
            ? { kind: 'hub' }
            : at(fact.data.caseId),
        entryId: fact.data.told?.entryId ?? null,
      };
    case 'appealed':
      return { ...plain, what: 'appealed', who: { kind: 'reporter' } };
    case 'reopened':
      return {
        ...plain,
        what: 'reopened',
        who: fact.data.because === 'citizen' ? { kind: 'reporter' } : at(fact.data.caseId),
      };
    case 'added':
      return { ...plain, what: 'added', who: { kind: 'reporter' }, entryId: fact.data.entryId };
    case 'file-removed':
    case 'identity-read-at-counter':
      return { ...plain, what: fact.what, who: { kind: 'hub' } };
    case 'rated':
    case 'hidden':
    case 'withdrawn':
    case 'erased':
      return { ...plain, what: fact.what, who: { kind: 'reporter' } };
    case 'deadline-passed':
      return citizensTurn.includes(fact.data.kind) ? null : { ...plain, what: 'deadline-passed', who: { kind: 'hub' } };
    case 'emergency-found':
    case 'opened':
    case 'answer-delivered':
    case 'dossier-made':
    case 'merged':
    case 'deadline-set':
      return null;
  }
}

const named = ({ name }: { name: string }): Actor => ({ kind: 'institution', name });
const byReporter: readonly string[] = ['confirmed', 'withdrawn'];
