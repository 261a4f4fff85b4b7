import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';

export type PhoneDoor = 'sms' | 'telegram' | 'whatsapp' | 'messenger' | 'instagram' | 'x' | 'email';
export type MessageStatus = 'sending' | 'sent' | 'refused' | 'received';

export interface PhoneButton {
  readonly label: string;
  /** What is sent back when it is pressed; null sends the label as an ordinary message. */
  readonly data: string | null;
  /** It sends where the phone is. */
  readonly isPlace?: true;
}

/** One message on a citizen's phone. `address` is the number, or the chat's id. */
export interface PhoneMessage {
  readonly id: string;
  readonly door: PhoneDoor;
  readonly address: string;
  readonly from: 'citizen' | 'hub';
  readonly text: string;
  readonly at: string;
  readonly status: MessageStatus;
  readonly buttons?: readonly PhoneButton[];
  /** By which a reply quotes it, where the door can. */
  readonly ref?: string;
  /** A comment, for everybody to read. */
  readonly isPublic?: boolean;
}

const kept = 5_000;

/** The phones of all citizens who play along: what they sent and what reached them. */
export class Phones {
  private messages: PhoneMessage[] = [];
  private readonly events = new EventEmitter<{ message: [PhoneMessage] }>().setMaxListeners(0);

  add(message: Omit<PhoneMessage, 'id' | 'at'>): PhoneMessage {
    const added = { id: randomUUID(), at: new Date().toISOString(), ...message };
    this.messages = [...this.messages.slice(1 - kept), added];
    this.events.emit('message', added);
    return added;
  }

  change(message: PhoneMessage, status: MessageStatus): PhoneMessage {
    const changed = { ...message, status };
    this.messages = this.messages.map((one) => (one.id === message.id ? changed : one));
    this.events.emit('message', changed);
    return changed;
  }

  list(door?: string | null, address?: string | null): readonly PhoneMessage[] {
    return this.messages.filter((one) => (!door || one.door === door) && (!address || one.address === address));
  }

  /** Each message when it comes and when its status changes, until the returned function is called. */
  watch(tell: (message: PhoneMessage) => void): () => void {
    this.events.on('message', tell);
    return () => this.events.off('message', tell);
  }
}
