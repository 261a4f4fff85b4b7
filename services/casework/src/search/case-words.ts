import { sendAhead } from '#libs/database';
import type { Vault } from '#libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { placeWords } from '../rules/place-words.js';
import { plainWords, scopeWords } from '../rules/plain-words.js';

type Indexed = Pick<Case, 'id' | 'complaintId' | 'institutionCode' | 'institutionPath' | 'openedAt'>;

/** What of a text goes into the index. */
interface TextWords {
  readonly said: string;
  /** Where it lies on the map, of a case in the tree as well, as words that nobody writes. */
  readonly marks: readonly string[];
}

/** What of a case goes into the index. */
export interface CaseWords extends Omit<Indexed, 'institutionPath'>, TextWords {}

export const textWords = (text: string): TextWords => ({ said: plainWords(text), marks: placeWords(text) });

/** What the citizen filed, for the index and for whatever is compared with it. */
export async function filedWords(
  vault: Vault,
  db: DataSource | EntityManager,
  { id, title, text, place }: Complaint,
): Promise<TextWords> {
  const read = await vault.openMany(
    db,
    Object.entries({ title, text, place }).map(([field, sealed]) => ({ complaintId: id, field, sealed })),
  );
  return textWords(read.filter(Boolean).join('\n'));
}

export const caseWords = (
  { id, complaintId, institutionCode, institutionPath, openedAt }: Indexed,
  { said, marks }: TextWords,
): CaseWords => ({
  ...{ id, complaintId, institutionCode, openedAt },
  ...{ said, marks: [...scopeWords(institutionPath), ...marks] },
});

/** In SQL, the words of a text as the index holds them: stemmed, with its marks. */
export const indexedSql = (said: string, marks: string): string =>
  `to_tsvector('indonesian', ${said}) || array_to_tsvector(${marks})`;

/** In SQL, the words of a case that lies elsewhere in the tree than it did. */
export const placedSql = (places: string): string =>
  `ts_delete(words, array(select word from unnest(tsvector_to_array(words)) as word where word ^@ '@'))
   || array_to_tsvector(${places})`;

/** All in one statement, stemmed by the database. */
export const insertWords = (tx: EntityManager, words: readonly CaseWords[]): Promise<unknown> =>
  sendAhead(
    tx,
    `insert into case_text (case_id, complaint_id, institution_code, opened_at, words)
     select id, complaint, institution, opened, ${indexedSql('said', "string_to_array(marks, ' ')")}
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::text[])
         as one (id, complaint, institution, opened, said, marks)`,
    [
      ...[words.map(({ id }) => id), words.map(({ complaintId }) => complaintId)],
      ...[words.map(({ institutionCode }) => institutionCode), words.map(({ openedAt }) => openedAt)],
      ...[words.map(({ said }) => said), words.map(({ marks }) => marks.join(' '))],
    ],
  );
