import { Injectable } from '@nestjs/common';
import type { ComplaintFiled, SpokenLanguage } from '#libs/contracts';
import { noticeId } from '#libs/domain';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Effect } from '../dialogue/effect.js';
import { openly } from '../dialogue/privacy.js';
import type { Knowledge } from '../dialogue/turn.js';
import { FileComplaint } from '../filing/file-complaint.js';
import type { Filed } from '../filing/new-complaint.js';
import type { Arrived } from './incoming.js';
import type { Conversation } from './lock-conversation.js';

/** Where an effect comes from. */
export interface MessageOrigin {
  readonly incoming: Arrived;
  readonly conversation: Conversation;
  readonly knowledge: Knowledge;
}

type ToFile = Effect & { do: 'file' } & { readonly toldAtDoor: ComplaintFiled['data']['toldAtDoor'] | null };

/** With the id under which the ledger of notices knows the receipt, whoever tells it. */
type FiledHere = Filed & { readonly receiptId: string | null };

/** A message becomes a complaint: nothing is known but the words and where to answer. */
@Injectable()
export class FileFromMessage {
  constructor(
    private readonly filing: FileComplaint,
    private readonly vault: Vault,
  ) {}

  async run(tx: EntityManager, effect: ToFile, origin: MessageOrigin): Promise<FiledHere> {
    const { complaintId, text, privacy = openly, toldAtDoor } = effect;
    const { account, key, answerable, raw, arrivedAt } = origin.incoming;
    const { door, senderIndex, state } = origin.conversation;
    const filed = await this.filing.inside(tx, {
      door: door.name,
      messageKey: { account, key, fingerprint: this.vault.blindIndex('message', raw) },
      complaintId,
      receivedAt: arrivedAt,
      class: 'complaint',
      text,
      anonymous: privacy.anonymous,
      confidential: privacy.confidential,
      language: state.language,
      contact: answerable ? door.contactAt(origin.incoming, state.language) : null,
      attachments: [],
      senderIndex,
      ...(toldAtDoor && { toldAtDoor }),
    });
    return { ...filed, receiptId: filed.eventId && noticeId(filed.eventId, door.name) };
  }

  /** The language holds for notices of what is already open as well. */
  async speak(tx: EntityManager, language: SpokenLanguage, { conversation, knowledge }: MessageOrigin): Promise<void> {
    const open = knowledge.own.filter((one) => one.open).map(({ id }) => id);
    for (const id of [conversation.id, ...open]) {
      const contact = await this.vault.contactOf(tx, id);
      if (contact) await this.vault.keepContact(tx, id, { ...contact, language });
    }
  }
}
