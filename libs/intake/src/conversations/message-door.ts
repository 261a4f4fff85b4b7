import type { Door, Language } from '#libs/contracts';
import type { Contact } from '#libs/vault';
import type { Reply } from '../dialogue/reply.js';

/** What is particular to a door of messages: what an address is there, and how a reply is worded. */
export abstract class MessageDoor {
  abstract readonly name: Door;
  /** The address at this door in the one form under which it is looked up; null when the contact has none here. */
  abstract addressOf(contact: Contact): string | null;
  abstract contactAt(address: string, language: Language): Contact;
  abstract render(reply: Reply, language: Language): string;
}
