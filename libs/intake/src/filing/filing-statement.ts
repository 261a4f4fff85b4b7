import type { SealedAttachment } from '#libs/attachments';
import type { ComplaintFiled, Sealed } from '#libs/contracts';
import { sayCall, type OutboxRow } from '#libs/messaging';
import type { ComplaintKey } from '#libs/vault';
import type { MessageKey } from './new-complaint.js';
import type { Prepared } from './prepared.js';

/** Everything that is written when a complaint is filed, ready to be sent. */
export interface Filing {
  readonly messageKey: MessageKey;
  readonly key: ComplaintKey;
  readonly filed: ComplaintFiled['data'];
  readonly said: OutboxRow;
  readonly contact: Sealed | null;
  readonly answerBy: Date;
  readonly replyKeyHash: Uint8Array | null;
  readonly senderIndex: Uint8Array | null;
  readonly attachments: readonly SealedAttachment[];
}

/**
 * All of it in one statement: one round trip, one transaction. Where the message key was taken, `fresh` is empty, and so is
 * everything that is made from it; the answer then has no row.
 */
export function filingStatement(filing: Filing): Prepared {
  const { messageKey, key, filed, contact, attachments } = filing;
  const say = sayCall(filing.said, 1);
  const parameters = [
    ...say.parameters,
    messageKey.account,
    messageKey.key,
    messageKey.fingerprint,
    key.complaintId,
    filed.receivedAt,
    filed.code,
    filed.door,
    filed.class,
    filed.language,
    filed.anonymous,
    filed.confidential,
    filed.reachable,
    filed.title,
    filed.text,
    filed.place,
    filed.occurredOn,
    filed.institution,
    JSON.stringify(filed.attachments),
    filing.answerBy,
    filing.replyKeyHash,
    filing.senderIndex,
    key.wrapped,
    contact,
  ];
  if (attachments.length === 0) return { name: 'file-complaint', sql: statement(say.sql), parameters };
  parameters.push(
    attachments.map(({ id }) => id),
    attachments.map(({ mediaType }) => mediaType),
    attachments.map(({ sealed }) => sealed),
  );
  return { name: 'file-complaint-with-files', sql: statement(say.sql, files), parameters };
}

const files = `, files as (
  insert into attachment (id, complaint_id, media_type, content)
       select file.id, complaint_id, file.media_type, file.content
         from fresh, unnest($31::uuid[], $32::text[], $33::bytea[]) as file (id, media_type, content))`;

const statement = (say: string, more = '') => `
with fresh as (
  insert into message_key (account, key, fingerprint, complaint_id, at)
       values ($8, $9, $10, $11::uuid, $12::timestamptz)
  on conflict (account, key) do nothing
    returning complaint_id
), filed as (
  insert into complaint (id, received_at, code, door, class, language, anonymous, confidential, reachable, title, text,
                         place, occurred_on, institution, attachments, answer_by, reply_key_hash, sender_index)
       select complaint_id, $12::timestamptz, $13, $14, $15, $16, $17::boolean, $18::boolean, $19::boolean, $20, $21,
              $22, $23::date, $24, $25::jsonb, $26::timestamptz, $27::bytea, $28::bytea
         from fresh
)${more}
select ${say}, vault.keep_key($11::uuid, $29::bytea),
       case when $30::text is not null then vault.keep_contact($11::uuid, $30) end
  from fresh`;
