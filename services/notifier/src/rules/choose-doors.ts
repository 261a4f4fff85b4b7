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

/** Where somebody is reached otherwise, in the order in which it is tried. */
export const fallbackDoors = ['sms', 'email'] as const;
export type FallbackDoor = (typeof fallbackDoors)[number];

export interface Policy {
  readonly mailIsOpen: boolean;
  readonly fallback: readonly FallbackDoor[];
}

/**
 * News goes back through the door the complaint came in by. Who filed on the web and left a contact is told there as well, or
 * they would have to look every day: by the first of the other doors that leads to them.
 */
export function chooseDoors(filedBy: Door, contact: Contact | null, policy: Policy): readonly Way[] {
  if (filedBy !== 'web') return [wayTo(filedBy, filedBy)];
  const [first] = others(filedBy, contact, policy);
  return [wayTo('web', filedBy), ...(first ? [wayTo(first, filedBy)] : [])];
}

/** The next door to try when this one could not reach the citizen; only by what they gave. Null: there is none. */
export function doorAfter(failed: Door, filedBy: Door, contact: Contact | null, policy: Policy): Way | null {
  const rest = others(filedBy, contact, policy);
  const next = failed === filedBy ? rest[0] : rest[rest.findIndex((door) => door === failed) + 1];
  return next ? wayTo(next, filedBy) : null;
}

const others = (filedBy: Door, contact: Contact | null, { mailIsOpen, fallback }: Policy): readonly FallbackDoor[] =>
  fallback.filter((door) => {
    if (door === filedBy) return false;
    return door === 'sms' ? contact?.phone : mailIsOpen && contact?.email;
  });

/**
 * A reply to an SMS about what was filed elsewhere would open another complaint, so they reply on the page; a reply to a mail
 * is known by its address.
 */
export const wayTo = (door: Door, filedBy: Door): Way => ({ door, canReply: door === filedBy || door !== 'sms' });
