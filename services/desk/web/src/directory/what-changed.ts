import type { Period } from '../api/directory.js';

const compared = [
  'name',
  'kind',
  'parent',
  'aliases',
  'aliasKinds',
  'timeZone',
  'coordinator',
  'connection',
  'approvesAnswers',
  'liaison',
  'source',
] as const satisfies readonly (keyof Period)[];

/** What holds otherwise in a stretch of days than in the one before it. */
export const whatChanged = (before: Period, after: Period): readonly (keyof Period)[] =>
  compared.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
