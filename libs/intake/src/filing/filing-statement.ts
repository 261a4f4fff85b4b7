import type { SealedAttachment } from '#libs/attachments';
import type { ComplaintFiled, Sealed } from '#libs/contracts';
import { saidColumns, saidRecord, sayEachOf, type OutboxRow } from '#libs/messaging';
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
  readonly receivedAt: Date;
  readonly answerBy: Date;
  readonly replyKeyHash: Uint8Array | null;
  readonly senderIndex: Uint8Array | null;
  readonly attachments: readonly SealedAttachment[];
}

/**
 * All of several filings in one statement: one round trip, one transaction. Where a message key was taken, nothing else is
 * made of its filing, and the answer has no row for it.
 */
export function filingStatement(filings: readonly Filing[]): Prepared {
  const files = filings.flatMap(({ key, attachments }) =>
    attachments.map((file) => ({ ...file, of: key.complaintId })),
  );
  const given = JSON.stringify(filings.map(recordOf));
  if (files.length === 0) return { name: 'file-complaints', sql: statement(''), parameters: [given] };
  const columns = [files.map(({ id }) => id), files.map(({ of }) => of), files.map(({ mediaType }) => mediaType)];
  const parameters = [given, ...columns, files.map(({ sealed }) => sealed), files.map(({ scan }) => scan)];
  return { name: 'file-complaints-with-files', sql: statement(withFiles), parameters };
}

/**
 * What the statement reads as a row; bytes as PostgreSQL writes them. What the event says of the complaint is not in it a
 * second time: the statement reads it there.
 */
const recordOf = ({ messageKey, key, said, ...filing }: Filing) => ({
  account: messageKey.account,
  key: messageKey.key,
  fingerprint: hex(messageKey.fingerprint),
  id: key.complaintId,
  wrapped: hex(key.wrapped),
  contact: filing.contact,
  received_at: filing.receivedAt,
  answer_by: filing.answerBy,
  reply_key_hash: filing.replyKeyHash && hex(filing.replyKeyHash),
  sender_index: filing.senderIndex && hex(filing.senderIndex),
  ...saidRecord(said),
});

const hex = (bytes: Uint8Array): string =>
  `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`;

const withFiles = `, files as (
  insert into attachment (id, complaint_id, media_type, content, scan)
       select file.id, file.of, file.media_type, file.content, file.scan
         from unnest($2::uuid[], $3::uuid[], $4::text[], $5::bytea[], $6::text[])
              as file (id, of, media_type, content, scan)
         join fresh on fresh.id = file.of)`;

const statement = (more: string) => `
with given as (
  select * from json_to_recordset($1) as given (
    account text, key text, fingerprint bytea, id uuid, wrapped bytea, contact text, received_at timestamptz,
    answer_by timestamptz, reply_key_hash bytea, sender_index bytea, ${saidColumns})
), first as (
  insert into message_key (account, key, fingerprint, complaint_id, at)
       select account, key, fingerprint, id, received_at from given
  on conflict (account, key) do nothing
    returning complaint_id as id
), fresh as (
  select * from given join first using (id)
), filed as (
  insert into complaint (id, received_at, code, door, class, language, anonymous, confidential, reachable, title, text,
                         place, occurred_on, institution, attachments, answer_by, reply_key_hash, sender_index)
       select id, received_at, code, door, class, language, anonymous, confidential, reachable, title, text,
              place, "occurredOn", institution, attachments, answer_by, reply_key_hash, sender_index
         from fresh cross join lateral json_to_record(payload::json) as told (
                code text, door text, class text, language text, anonymous boolean, confidential boolean,
                reachable boolean, title text, text text, place text, "occurredOn" date, institution text,
                attachments jsonb)
), ${sayEachOf('fresh')}${more},
keys as (select vault.keep_keys(array_agg(id), array_agg(wrapped)) from fresh)
select id, keep_keys, case when contact is not null then vault.keep_contact(id, contact) end from fresh, keys`;
