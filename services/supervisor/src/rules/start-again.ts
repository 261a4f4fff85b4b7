import type { DeadlineKind } from '#libs/contracts';
import type { Standing } from './stage-after.js';

type OpenedCase = Pick<Standing, 'stageSince' | 'newsSince'> & {
  readonly openedAt: Date;
  readonly handedBackAt: Date | null;
};

/** When a clock that was lost had begun, by what is known of its complaint and, if it belongs to one, of its case. */
export function startAgain(
  kind: DeadlineKind,
  its: {
    readonly complaint: { readonly receivedAt: Date };
    readonly knownCase: OpenedCase | null;
    readonly cases: readonly OpenedCase[];
  },
): Date {
  const { complaint, knownCase, cases } = its;
  if (knownCase) return inCase(kind, knownCase);
  return kind === 'triage' ? unownedSince(complaint.receivedAt, cases) : complaint.receivedAt;
}

function inCase(kind: DeadlineKind, { openedAt, stageSince, newsSince }: OpenedCase): Date {
  if (kind === 'interim-news') return newsSince;
  return kind === 'clarification' || kind === 'delivery' || kind === 'reply-window' ? stageSince : openedAt;
}

/** The latest hand-back, or the filing. */
const unownedSince = (receivedAt: Date, cases: readonly OpenedCase[]): Date =>
  new Date(Math.max(receivedAt.getTime(), ...cases.map(({ handedBackAt }) => handedBackAt?.getTime() ?? 0)));
