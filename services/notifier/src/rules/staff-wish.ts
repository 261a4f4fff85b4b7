/** What staff are told of. */
export const staffKinds = ['assigned', 'reminder', 'escalation', 'letter', 'digest'] as const;
export type StaffKind = (typeof staffKinds)[number];

/** `at-once`: in the next open hour; `daily`: with everything else, on the next working morning. */
export const waysToBeTold = ['at-once', 'daily', 'none'] as const;
export type WayToBeTold = (typeof waysToBeTold)[number];

export type StaffWish = Readonly<Record<StaffKind, WayToBeTold>>;

/** For whoever has wished nothing: what is theirs alone at once, what may come in numbers once a day. */
export const usualWish: StaffWish = {
  ...{ assigned: 'at-once', reminder: 'daily', escalation: 'at-once' },
  ...{ letter: 'at-once', digest: 'daily' },
};

/** Of what one is told on the devices where one has asked for it. */
export type PushWish = Readonly<Record<StaffKind, boolean>>;

/** Whoever asks a device for notices wants to know what cannot wait. */
export const usualPush: PushWish = { assigned: true, reminder: true, escalation: true, letter: true, digest: false };
