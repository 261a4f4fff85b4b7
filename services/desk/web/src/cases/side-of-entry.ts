const citizens = ['added', 'rated', 'appealed'];
const toCitizen = ['answered', 'asked', 'put-to-citizen', 'postponed', 'closed'];
const inside = [
  'noted',
  'contributed',
  'asked-again',
  'proposed',
  'returned',
  'disposed',
  'sent-up',
  'handed-back',
  'inherited',
  'released',
  'checked',
  'marked',
];

/** Who a text is for: what the citizen has read and what stayed inside must never be confused. */
export const sideOf = (kind: string): 'citizen' | 'public' | 'inside' | 'fact' =>
  citizens.includes(kind) ? 'citizen' : toCitizen.includes(kind) ? 'public' : inside.includes(kind) ? 'inside' : 'fact';

interface Said {
  readonly kind: string;
  readonly text: string | null;
  readonly score?: number | undefined;
  readonly attachments?: readonly unknown[] | undefined;
}

/** What citizen and institution have said to each other, without what happened meanwhile. */
export const talkIn = <Entry extends Said>(entries: readonly Entry[]): Entry[] =>
  entries.filter(
    ({ kind, text, score, attachments = [] }) =>
      ['citizen', 'public'].includes(sideOf(kind)) && (Boolean(text) || score !== undefined || attachments.length > 0),
  );
