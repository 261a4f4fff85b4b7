import type { Door } from '#libs/contracts';

/** A door to tell something through, and whether what the citizen writes back there reaches the complaint. */
export interface Way {
  readonly door: Door;
  readonly canReply: boolean;
}

/** What of a citizen's contact leads to a door. */
interface Contact {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/**
 * News goes back through the door the complaint came in by. Who filed on the web and left a contact is told there as well, or
 * they would have to look every day: by SMS, or by mail when there is no number. A reply to that SMS would open another
 * complaint, so they reply on the page; a reply to a mail is known by its address.
 */
export function chooseDoors(
  filedBy: Door,
  contact: Contact | null,
  { mailIsOpen }: { readonly mailIsOpen: boolean },
): readonly Way[] {
  const back: Way = { door: filedBy, canReply: true };
  if (filedBy !== 'web') return [back];
  if (contact?.phone) return [back, { door: 'sms', canReply: false }];
  return contact?.email && mailIsOpen ? [back, { door: 'email', canReply: true }] : [back];
}
