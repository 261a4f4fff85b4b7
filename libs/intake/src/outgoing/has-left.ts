import type { OutgoingState } from './outgoing-message.entity.js';

/** Whether its provider has it, or may have it, and charges it. */
const leaves: Readonly<Record<OutgoingState, boolean>> = {
  planned: false,
  sending: false,
  failed: false,
  sent: true,
  'in-doubt': true,
  delivered: true,
  read: true,
};

export const hasLeft = (state: OutgoingState): boolean => leaves[state];
