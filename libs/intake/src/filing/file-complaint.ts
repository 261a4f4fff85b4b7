import { Injectable } from '@nestjs/common';
import { plainAttachment, sealAttachments } from '#libs/attachments';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import { Together } from '#libs/database';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { isAway, Outbox } from '#libs/messaging';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswerPromise } from '../promise/answer-promise.js';
import { MessageKeyReused } from './filing.errors.js';
import { filingStatement, type Filing } from './filing-statement.js';
import type { Filed, NewComplaint } from './new-complaint.js';
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
  private readonly together: Together<Filing, boolean>;

  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly promise: AnswerPromise,
  ) {
    this.together = new Together((filings) => write(db.manager, filings), { failsAll: isAway });
  }

  /** A transaction of its own or of those who file at the same time. The same message again gives the same receipt and has no effect. */
  async run(complaint: NewComplaint): Promise<Filed> {
    const tx = this.db.manager;
    for (let attempt = 1; ; attempt += 1) {
      const filing = await this.prepare(tx, complaint);
      try {
        // Files take long to send: nobody else waits for them.
        const isFresh = filing.attachments.length === 0 ? await this.together.add(filing) : await writeOne(tx, filing);
        this.outbox.wake();
        return await receiptOf(tx, filing, isFresh);
      } catch (error) {
        if (!isTakenCode(error) || attempt === attempts) throw error;
      }
    }
  }

  /** The same as part of the caller's transaction; the caller begins anew when another took its code, and wakes the relay. */
  async inside(tx: EntityManager, complaint: NewComplaint): Promise<Filed> {
    const filing = await this.prepare(tx, complaint);
    return receiptOf(tx, filing, await writeOne(tx, filing));
  }

  private async prepare(tx: EntityManager, complaint: NewComplaint): Promise<Filing> {
    const { receivedAt, answerBy } = await this.promise.make(tx, complaint);
    const key = this.vault.newKey(complaint.complaintId ?? uuidV7());
    const filed = this.event(complaint, key, receivedAt);
    return {
      messageKey: complaint.messageKey,
      key,
      filed,
      said: this.outbox.row(complaintFiled, key.complaintId, filed),
      contact: complaint.contact ? this.vault.sealContact(key, complaint.contact) : null,
      receivedAt,
      answerBy,
      replyKeyHash: complaint.replyKeyHash ?? null,
      senderIndex: complaint.senderIndex ?? null,
      attachments: sealAttachments(key, complaint.attachments),
    };
  }

  private event(complaint: NewComplaint, key: ReturnType<Vault['newKey']>, receivedAt: Date): ComplaintFiled['data'] {
    const { title, place, text, contact, toldAtDoor } = complaint;
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
      ...(toldAtDoor && { toldAtDoor }),
    };
  }
}

/** Two complaints drew the same tracking code: everything is to be done again with another. */
const isTakenCode = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'complaint_code';

/** Which of them are new; of the others nothing was written. */
async function write(tx: EntityManager, filings: readonly Filing[]): Promise<boolean[]> {
  const rows = (await runPrepared(tx, filingStatement(filings))) as { id: string }[];
  const fresh = new Set(rows.map(({ id }) => id));
  return filings.map(({ key }) => fresh.has(key.complaintId));
}

const writeOne = async (tx: EntityManager, filing: Filing): Promise<boolean> => (await write(tx, [filing]))[0] === true;

/** What the sender is told: of a repeated message, what was said when it came first. */
async function receiptOf(tx: EntityManager, filing: Filing, isFresh: boolean): Promise<Filed> {
  if (isFresh) {
    const { key, filed, said, receivedAt, answerBy } = filing;
    return {
      complaintId: key.complaintId,
      code: filed.code,
      receivedAt,
      answerBy,
      repeated: false,
      eventId: said.eventId,
    };
  }
  const { account, key, fingerprint } = filing.messageKey;
  const [known] = await tx.query<Receipt[]>(
    `select message.fingerprint = $3 as same, complaint.id, code, received_at, answer_by
       from message_key message join complaint on complaint.id = message.complaint_id
      where message.account = $1 and message.key = $2`,
    [account, key, fingerprint],
  );
  if (!known?.same) throw new MessageKeyReused();
  const { id, code, received_at: receivedAt, answer_by: answerBy } = known;
  return { complaintId: id, code, receivedAt, answerBy, repeated: true, eventId: null };
}
