import type { NoticeReported } from '#libs/contracts';

/**
 * Read a row as: a notice that is `sent` becomes `delivered` when its door reports so. Absent means the report comes too late
 * to change anything: reports of a provider may overtake each other.
 */
const transitions = {
  // Until the morning; its door has not heard of it.
  held: forward(),
  planned: forward('sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt'),
  // The door has it, and its provider would not take it yet.
  sending: forward('sent', 'delivered', 'read', 'failed', 'in-doubt'),
  sent: forward('delivered', 'read', 'failed'),
  // It may have arrived; only a late answer of the provider, or its receipt, can tell.
  'in-doubt': forward('sent', 'delivered', 'read', 'failed'),
  // A provider that gave up may still have reached the phone in the end.
  failed: forward('delivered', 'read'),
  delivered: forward('read'),
  read: forward(),
  // Told together with another, which has a state.
  joined: forward(),
} as const;

export type NoticeState = keyof typeof transitions;
export type Outcome = NoticeReported['data']['outcome'];

export function stateAfter(state: NoticeState, outcome: Outcome): NoticeState {
  return transitions[state].has(outcome) ? outcome : state;
}

function forward(...outcomes: readonly Outcome[]): ReadonlySet<Outcome> {
  return new Set(outcomes);
}
