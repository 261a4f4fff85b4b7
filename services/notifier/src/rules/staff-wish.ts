/** What staff are told of. */
export const staffKinds = ['assigned', 'reminder', 'escalation', 'digest'] as const;
export type StaffKind = (typeof staffKinds)[number];

/** `at-once`: in the next open hour; `daily`: with everything else, on the next working morning. */
export const waysToBeTold = ['at-once', 'daily', 'none'] as const;
export type WayToBeTold = (typeof waysToBeTold)[number];

export type StaffWish = Readonly<Record<StaffKind, WayToBeTold>>;

/** For whoever has wished nothing: what is theirs alone at once, what may come in numbers once a day. */
export const usualWish: StaffWish = { assigned: 'at-once', reminder: 'daily', escalation: 'at-once', digest: 'daily' };
