import { Injectable } from '@nestjs/common';
import { plainAttachment, sealAttachments } from '#libs/attachments';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswerPromise } from '../promise/answer-promise.js';
import { MessageKeyReused } from './filing.errors.js';
import { filingStatement } from './filing-statement.js';
import type { Filed, MessageKey, NewComplaint } from './new-complaint.js';
import { runPrepared } from './prepared.js';

interface Receipt {
  readonly same: boolean;
  readonly id: string;
  readonly code: string;
  readonly received_at: Date;
  readonly answer_by: Date;
}

// 30^8 codes: with a hundred million given out, three in a row are taken once in 280 million filings.
const attempts = 3;

/** Accepts a complaint: when this returns, it is committed together with the event that tells the hub. */
@Injectable()
export class FileComplaint {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly promise: AnswerPromise,
  ) {}

  /** A transaction of its own, in one statement. The same message again gives the same receipt and has no effect. */
  async run(complaint: NewComplaint): Promise<Filed> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const filed = await this.inside(this.db.manager, complaint);
        this.outbox.wake();
        return filed;
      } catch (error) {
        if (!isTakenCode(error) || attempt === attempts) throw error;
      }
    }
  }

  /** The same as part of the caller's transaction; the caller begins anew when another took its code, and wakes the relay. */
  async inside(tx: EntityManager, complaint: NewComplaint): Promise<Filed> {
    const { receivedAt, answerBy } = await this.promise.make(tx, complaint.class);
    const key = this.vault.newKey(complaint.complaintId ?? uuidV7());
    const filed = this.event(complaint, key, receivedAt);
    const statement = filingStatement({
      messageKey: complaint.messageKey,
      key,
      filed,
      said: this.outbox.row(complaintFiled, key.complaintId, filed),
      contact: complaint.contact ? this.vault.sealContact(key, complaint.contact) : null,
      answerBy,
      replyKeyHash: complaint.replyKeyHash ?? null,
      senderIndex: complaint.senderIndex ?? null,
      attachments: sealAttachments(key, complaint.attachments),
    });
    const fresh = await runPrepared(tx, statement);
    return fresh.length > 0
      ? { complaintId: key.complaintId, code: filed.code, receivedAt, answerBy, repeated: false }
      : receiptOf(tx, complaint.messageKey);
  }

  private event(complaint: NewComplaint, key: ReturnType<Vault['newKey']>, receivedAt: Date): ComplaintFiled['data'] {
    const { title, place, text, contact } = complaint;
    return {
      code: newTrackingCode(),
      door: complaint.door,
      class: complaint.class,
      title: title ? key.seal('title', title) : null,
      text: key.seal('text', text),
      place: place ? key.seal('place', place) : null,
      occurredOn: complaint.occurredOn ?? null,
      institution: complaint.institution ?? null,
      anonymous: complaint.anonymous,
      confidential: complaint.confidential,
      language: complaint.language,
      reachable: [contact?.phone, contact?.email, contact?.chatId].some((address) => address !== undefined),
      attachments: complaint.attachments.map((one) => plainAttachment(one, complaint.door)),
      receivedAt: receivedAt.toISOString(),
    };
  }
}

/** Two complaints drew the same tracking code: everything is to be done again with another. */
const isTakenCode = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'complaint_code';

/** What the sender was told when this message came first. */
async function receiptOf(tx: EntityManager, { account, key, fingerprint }: MessageKey): Promise<Filed> {
  const [known] = await tx.query<Receipt[]>(
    `select message.fingerprint = $3 as same, complaint.id, code, received_at, answer_by
       from message_key message join complaint on complaint.id = message.complaint_id
      where message.account = $1 and message.key = $2`,
    [account, key, fingerprint],
  );
  if (!known?.same) throw new MessageKeyReused();
  const { id, code, received_at: receivedAt, answer_by: answerBy } = known;
  return { complaintId: id, code, receivedAt, answerBy, repeated: true };
}
