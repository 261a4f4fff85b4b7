import type { Entry } from '../cases/entry.entity.js';
import type { ChainRecord } from './hash-chain.js';

/** What of a line is hashed: who and what, never a word or a name. */
export const recordOf = (entry: Entry): ChainRecord => ({
  complaint: entry.complaintId,
  sequence: entry.sequence ?? 0,
  at: entry.at.toISOString(),
  what: entry.kind,
  who: {
    ...{ kind: entry.author, id: entry.officerId },
    ...(entry.insteadOfId === null ? {} : { insteadOf: entry.insteadOfId }),
  },
  for: entry.institutionCode,
  before: entry.before,
  after: entry.after,
  text: entry.commitment,
  files: entry.fileHashes,
  previous: entry.previous,
});
