/** What can stand in a timeline. What the citizen did has no case: it goes with the complaint to whoever holds it. */
export const entryKinds = [
  'filed',
  'opened',
  'accepted',
  'classified',
  'disposed',
  'sent-up',
  'taken',
  'entrusted',
  'put-to-citizen',
  'asked',
  'noted',
  'proposed',
  'returned',
  'answered',
  'contributed',
  'asked-again',
  'postponed',
  'handed-back',
  'inherited',
  'released',
  'added',
  'file-removed',
  'hidden',
  'rated',
  'resumed',
  'reopened',
  'appealed',
  'merged',
  'unmerged',
  'joined',
  'left',
  'follower-wrote',
  'checked',
  'marked',
  'identity-read',
  'dossier-made',
  'dossier-taken',
  'reminded',
  'late',
  'deadline-moved',
  'closed',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Names under which a text was sealed where they do not follow from the kind: other services know them. */
const named: Partial<Record<EntryKind, string>> = {
  added: 'addition',
  asked: 'question',
  'put-to-citizen': 'question',
  answered: 'answer',
  postponed: 'postponement',
  closed: 'closing',
};

/** The name under which the text of an entry is sealed. */
export function sealedField(kind: EntryKind, entryId: string, caseId: string | null): string {
  if (kind === 'rated') return 'rating';
  if (kind === 'filed') return 'text';
  if (kind === 'handed-back') return `hand-back:${caseId ?? ''}`;
  return `${named[kind] ?? kind}:${entryId}`;
}

/** Lines that every institution with a part in the complaint reads, not only the one that wrote them. */
export const isForAll = (kind: EntryKind): boolean => ['noted', 'contributed', 'asked-again'].includes(kind);
