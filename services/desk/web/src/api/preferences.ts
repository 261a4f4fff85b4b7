import type { Language } from '#libs/contracts';
import { get, put } from './call.js';

export const staffKinds = ['assigned', 'reminder', 'escalation', 'letter', 'digest'] as const;
export type StaffKind = (typeof staffKinds)[number];

export const waysToBeTold = ['at-once', 'daily', 'none'] as const;
export type WayToBeTold = (typeof waysToBeTold)[number];

export interface StaffWish {
  readonly language: Language;
  readonly ways: Readonly<Record<StaffKind, WayToBeTold>>;
  /** Of what one's devices tell. */
  readonly push: Readonly<Record<StaffKind, boolean>>;
}

export interface ShownWish extends StaffWish {
  /** Where mail goes; null: none is known yet. */
  readonly email: string | null;
  readonly mailIsOpen: boolean;
}

const address = '/api/notifier/preferences';

export const readPreferences = (signal?: AbortSignal): Promise<ShownWish> => get(address, {}, signal);
export const changePreferences = ({ language, ways, push }: StaffWish): Promise<ShownWish> =>
  put(address, { language, ways, push });
