import type { CheckedAttachment } from '#libs/attachments';
import type { ComplaintClass, ComplaintFiled, Door, SpokenLanguage } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import type { Contact } from '#libs/vault';

/** Whose message this is and under which key its sender repeats it. */
export interface MessageKey {
  /** Whose keys these are: `web`, `kannel:1708`, `telegram:<bot>`. */
  readonly account: string;
  readonly key: string;
  /** Digest of the content: the same key with another one is refused. */
  readonly fingerprint: Uint8Array;
}

/** What a door has read from a citizen. Texts are plain here and sealed before they are stored. */
export interface NewComplaint {
  readonly door: Door;
  readonly messageKey: MessageKey;
  readonly class: ComplaintClass;
  readonly text: string;
  readonly title?: string | null;
  readonly place?: string | null;
  readonly occurredOn?: LocalDate | null;
  readonly institution?: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly language: SpokenLanguage;
  /** How the citizen can be told something; null: only by asking with the code. */
  readonly contact?: Contact | null;
  readonly attachments: readonly CheckedAttachment[];
  readonly replyKeyHash?: Uint8Array | null;
  /** `Vault.blindIndex` of whoever wrote, at doors where people write again. */
  readonly senderIndex?: Uint8Array | null;
  /** Chosen by a caller that must know it before; else a new one. */
  readonly complaintId?: string;
  /** When it came to the door, where that was before it is filed: every clock runs from then. */
  readonly receivedAt?: Date;
  /** The caller tells the code itself, in the same transaction. */
  readonly toldAtDoor?: NonNullable<ComplaintFiled['data']['toldAtDoor']>;
}

/** The receipt. `repeated`: this message had been received before, and nothing new was done. */
export interface Filed {
  readonly complaintId: string;
  readonly code: string;
  readonly receivedAt: Date;
  readonly answerBy: Date;
  readonly repeated: boolean;
  /** Of what told it to the hub; null: that was said when the same message came first. */
  readonly eventId: string | null;
}
