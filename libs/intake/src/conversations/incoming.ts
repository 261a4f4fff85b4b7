import type { Door } from '#libs/contracts';
import type { Intent } from '../dialogue/intent.js';

/** A message as a door has read it from its provider. */
export interface Incoming {
  readonly door: Door;
  /** Whose keys these are: `kannel:1708`, `telegram:<bot>`. */
  readonly account: string;
  /** The provider's own id, the same however often it repeats the message. */
  readonly key: string;
  /** The sender's address in the one form under which it is looked up. */
  readonly address: string;
  /** An address by which the sender may be known still; from now on by the one above. */
  readonly formerly?: string | null;
  /** In international form, where the address is something else. */
  readonly phone?: string | null;
  /** False for short codes and alphanumeric senders. */
  readonly answerable: boolean;
  readonly intent: Intent;
  /** What the provider brought, as it is kept (sealed). */
  readonly raw: string;
  /** The provider's id of our message that this one quotes. */
  readonly quotes?: string | null;
  /** By which the provider names the message within its chat, where the key counts what it brings. */
  readonly reference?: string | null;
  /** The key, or the reference, of a message of the same sender that this one goes on from. */
  readonly follows?: string | null;
  /** Files that the provider holds for us. */
  readonly media?: readonly IncomingFile[];
  readonly isPlace?: boolean;
  /** Said before everybody: nothing of the case may be answered there. */
  readonly isPublic?: boolean;
  /** The new wording of the message that it follows. */
  readonly isEdit?: boolean;
}

/** A message that was stored when it came, however much later it is taken. */
export interface Arrived extends Incoming {
  readonly arrivedAt: Date;
}

export interface IncomingFile {
  /** By which the provider gives it. */
  readonly ref: string;
  /** The provider's name of the file, the same each time the citizen sends it. */
  readonly key: string;
  readonly mediaType: string | null;
}
