import type { NoticeReported } from '#libs/contracts';

/**
 * Read a row as: a notice that is `sent` becomes `delivered` when its door reports so. Absent means the report comes too late
 * to change anything: reports of a provider may overtake each other.
 */
const transitions = {
  planned: { sent: 'sent', delivered: 'delivered', failed: 'failed', 'in-doubt': 'in-doubt' },
  sent: { delivered: 'delivered', failed: 'failed', 'in-doubt': 'in-doubt' },
  // It may have arrived; only the provider's receipt can tell.
  'in-doubt': { delivered: 'delivered', failed: 'failed' },
  // A provider that gave up may still have reached the phone in the end.
  failed: { delivered: 'delivered' },
  delivered: {},
} as const;

export type NoticeState = keyof typeof transitions;
export type Outcome = NoticeReported['data']['outcome'];

export function stateAfter(state: NoticeState, outcome: Outcome): NoticeState {
  const next: Partial<Record<Outcome, NoticeState>> = transitions[state];
  return next[outcome] ?? state;
}
