import type { Door } from '#libs/contracts';

/** A door to tell something through, and whether what the citizen writes back there reaches the complaint. */
export interface Way {
  readonly door: Door;
  readonly canReply: boolean;
}

/**
 * News goes back through the door the complaint came in by. Who filed on the web and left a phone number is told by SMS as
 * well, or they would have to look every day; a reply to that SMS would open another complaint, so they reply on the page.
 */
export function chooseDoors(filedBy: Door, contact: { readonly phone?: string | undefined } | null): readonly Way[] {
  const back: Way = { door: filedBy, canReply: true };
  return filedBy === 'web' && contact?.phone ? [back, { door: 'sms', canReply: false }] : [back];
}
