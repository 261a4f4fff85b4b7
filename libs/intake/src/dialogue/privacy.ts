/** How a complaint is hidden: `anonymous`, the institution cannot see who; `confidential`, the public cannot see what. */
export interface Privacy {
  readonly anonymous: boolean;
  readonly confidential: boolean;
}

export type PrivacyMark = 'anonymous' | 'confidential' | 'both';

export const openly: Privacy = { anonymous: false, confidential: false };

export const joined = (one: Privacy, other: Privacy): Privacy => ({
  anonymous: one.anonymous || other.anonymous,
  confidential: one.confidential || other.confidential,
});

/** Whether nothing that is wished to be hidden is open. */
export const covers = (has: Privacy, wished: Privacy): boolean =>
  (has.anonymous || !wished.anonymous) && (has.confidential || !wished.confidential);

export function markOf({ anonymous, confidential }: Privacy): PrivacyMark | null {
  if (anonymous) return confidential ? 'both' : 'anonymous';
  return confidential ? 'confidential' : null;
}
