import type { Door, SpokenLanguage } from '#libs/contracts';
import type { Contact } from '#libs/vault';
import type { Reply } from '../dialogue/reply.js';
import type { FetchFile } from '../media/fetch-file.js';
import type { Send } from '../outgoing/send.js';
import type { Incoming } from './incoming.js';

/** Who wrote: the address under which they are looked up, and their number where the provider tells it. */
export type Writer = Pick<Incoming, 'address' | 'phone'>;

/** What is particular to a door of messages: what an address is there, how a reply is worded and who takes it out. */
export abstract class MessageDoor {
  abstract readonly name: Door;
  abstract readonly provider: Send;
  /** What brings files that citizens send; null where none can come. */
  readonly files: FetchFile | null = null;
  /** The address at this door in the one form under which it is looked up; null when the contact has none here. */
  abstract addressOf(contact: Contact): string | null;
  abstract contactAt(writer: Writer, language: SpokenLanguage): Contact;
  abstract render(reply: Reply, language: SpokenLanguage): string;
}
