import {
  caseAccepted,
  caseAnswerDelivered,
  caseAnswered,
  caseAppealed,
  caseAsked,
  caseClosed,
  caseDisposed,
  caseHandedBack,
  caseInherited,
  caseMerged,
  caseOpened,
  casePostponed,
  caseReopened,
  caseResumed,
  caseTaken,
  type DataOf,
  type EventContract,
} from '#libs/contracts';

/** What the case becomes by it, for its institution; null: it stays what it was. */
type CaseState =
  | 'assigned'
  | 'in-progress'
  | 'waiting'
  | 'postponed'
  | 'answered'
  | 'appealed'
  | 'handed-back'
  | 'closed'
  | null;

/** For institutions, verifying and reviewing are part of the work. */
const stateOf = (state: DataOf<typeof caseReopened>['state']): CaseState =>
  state === 'received' ? 'assigned' : state === 'in-review' ? 'in-progress' : state;

interface Fact {
  readonly caseId: string;
  readonly at: string;
  readonly state: CaseState;
  /** What else may be told in the clear. */
  readonly more?: Readonly<Record<string, string | boolean>>;
}

interface Told {
  readonly contract: EventContract;
  /** As receivers know it: `case.handed_back`. */
  readonly kind: string;
  readonly read: (data: unknown) => Fact;
}

/** Receivers expect letters, digits, `_` and full stops in the name of a kind. */
const kindOf = ({ type }: EventContract): string => type.replace(/^id\.salur\.|\.v\d+$/g, '').replaceAll('-', '_');

const telling = <Contract extends EventContract>(
  contract: Contract,
  read: (data: DataOf<Contract>) => Omit<Fact, 'caseId'>,
): Told => ({
  ...{ contract, kind: kindOf(contract) },
  read: (data) => ({ caseId: (data as { caseId: string }).caseId, ...read(data as DataOf<Contract>) }),
});

/**
 * What institutions can be told of their cases. Read a row as: `case.taken` happened when it says, and the case is now in
 * progress. No row takes a word that somebody wrote, or who did it.
 */
const table: readonly Told[] = [
  telling(caseOpened, ({ openedAt: at }) => ({ at, state: 'assigned' })),
  telling(caseAccepted, ({ acceptedAt: at }) => ({ at, state: 'assigned' })),
  telling(caseDisposed, ({ disposedAt: at }) => ({ at, state: 'assigned' })),
  telling(caseInherited, ({ inheritedAt: at, to }) => ({ at, state: to === null ? 'handed-back' : null })),
  telling(caseTaken, ({ takenAt: at }) => ({ at, state: 'in-progress' })),
  telling(caseAsked, ({ askedAt: at }) => ({ at, state: 'waiting' })),
  telling(caseResumed, ({ resumedAt: at, because }) => ({ at, state: 'in-progress', more: { because } })),
  telling(casePostponed, ({ postponedAt: at, until }) => ({ at, state: 'postponed', more: { until } })),
  telling(caseAnswered, ({ answeredAt: at, final }) => ({ at, state: final ? 'answered' : null, more: { final } })),
  telling(caseAnswerDelivered, ({ deliveredAt: at }) => ({ at, state: null })),
  telling(caseHandedBack, ({ handedBackAt: at }) => ({ at, state: 'handed-back' })),
  telling(caseAppealed, ({ appealedAt: at }) => ({ at, state: 'appealed' })),
  telling(caseReopened, ({ reopenedAt: at, because, state }) => ({ at, state: stateOf(state), more: { because } })),
  telling(caseMerged, ({ mergedAt: at }) => ({ at, state: null })),
  telling(caseClosed, ({ closedAt: at, how }) => ({ at, state: 'closed', more: { how } })),
];

export const webhookKinds: readonly string[] = table.map(({ kind }) => kind);

const byType = new Map(table.map((one) => [one.contract.type as string, one]));

/** Of an event of a case: its kind, and what of it may be told. */
export function toldOf({ type, data }: { readonly type: string; readonly data: unknown }): Fact & { kind: string } {
  const told = byType.get(type);
  if (!told) throw new Error(`Institutions are not told of ${type}`);
  return { kind: told.kind, ...told.read(data) };
}

interface OfCase {
  readonly code: string;
  readonly institution: { readonly code: string; readonly name: string };
  readonly role: string;
  /** Grows with everything that is said of a complaint: by it a receiver puts into order what came out of order. */
  readonly sequence: number;
  readonly publicUrl: string;
}

/** What is sent, letter for letter. */
export function webhookBody(told: Fact & { kind: string }, of: OfCase): string {
  const { kind, caseId, at, state, more } = told;
  const { code, institution, role, sequence, publicUrl } = of;
  const url = `${publicUrl}/desk/cases/${caseId}`;
  return JSON.stringify({
    ...{ type: kind, timestamp: at },
    data: { caseId, code, institution, role, state, ...more, sequence, url },
  });
}

/** To see whether all is well, without a case. */
export const pingKind = 'ping';
export const pingBody = (at: Date): string => JSON.stringify({ type: pingKind, timestamp: at.toISOString(), data: {} });
