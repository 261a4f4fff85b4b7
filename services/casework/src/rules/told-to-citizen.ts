import type { EntryKind } from './entry-kinds.js';

/** Whose words the citizen wrote or was told; of all others the history they take home only proves that they did not change. */
const told: ReadonlySet<EntryKind> = new Set([
  'filed',
  'added',
  'rated',
  'appealed',
  'put-to-citizen',
  'asked',
  'answered',
  'postponed',
  'closed',
  'identity-read',
]);

export const isToldToCitizen = (kind: EntryKind): boolean => told.has(kind);
