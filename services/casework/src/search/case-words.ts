import { sendAhead } from '#libs/database';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { placeWords } from '../rules/place-words.js';
import { plainWords, scopeWords } from '../rules/plain-words.js';

type Indexed = Pick<Case, 'id' | 'complaintId' | 'institutionCode' | 'institutionPath' | 'openedAt'>;

/** What of a case goes into the index. */
export interface CaseWords extends Omit<Indexed, 'institutionPath'> {
  readonly said: string;
  /** Where it lies in the tree and on the map, as words that nobody writes. */
  readonly marks: readonly string[];
}

export const wordsOf = (
  { id, complaintId, institutionCode, institutionPath, openedAt }: Indexed,
  text: string,
): CaseWords => ({
  ...{ id, complaintId, institutionCode, openedAt },
  ...{ said: plainWords(text), marks: [...scopeWords(institutionPath), ...placeWords(text)] },
});

/** All in one statement, stemmed by the database. */
export const insertWords = (tx: EntityManager, words: readonly CaseWords[]): Promise<unknown> =>
  sendAhead(
    tx,
    `insert into case_text (case_id, complaint_id, institution_code, opened_at, words)
     select id, complaint, institution, opened, to_tsvector('indonesian', said) || array_to_tsvector(string_to_array(marks, ' '))
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::text[])
         as one (id, complaint, institution, opened, said, marks)`,
    [
      ...[words.map(({ id }) => id), words.map(({ complaintId }) => complaintId)],
      ...[words.map(({ institutionCode }) => institutionCode), words.map(({ openedAt }) => openedAt)],
      ...[words.map(({ said }) => said), words.map(({ marks }) => marks.join(' '))],
    ],
  );
