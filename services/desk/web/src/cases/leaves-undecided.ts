import type { CaseDetail, PlainAction } from '../api/cases.js';

/** Who takes what the catalogue holds confidential, and nobody has verified, decides of it: later nothing asks for that. */
export const leavesUndecided = (
  action: PlainAction,
  { sensitive, confidential }: Pick<CaseDetail, 'sensitive' | 'confidential'>,
): boolean => action === 'take' && sensitive && !confidential;
