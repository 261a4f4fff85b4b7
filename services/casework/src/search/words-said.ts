import type { DataSource } from 'typeorm';
import type { Case } from '../cases/case.entity.js';

/** A case by its words. */
export interface Said {
  readonly id: string;
  readonly complaintId: string;
  /** Where it lies in the tree. */
  readonly path: string;
  readonly words: readonly string[];
}

const daysAround = '60 days';
/** At the same institution, so many before it and so many after it. */
const mostHere = 500;
const mostElsewhere = 300;
/** A word that more cases have is not looked for elsewhere: what is read stays little, however many cases there are. */
const mostUses = 1_000;
const mostRareWords = 10;

// A thousand lists of words are read much quicker as texts than as arrays; no word has a blank in it.
const columns = `case_id as id, complaint_id as "complaintId", array_to_string(tsvector_to_array(words), ' ') as words`;
const hereSql = `
  (select ${columns} from case_text where institution_code = $1 and opened_at between $2::timestamptz - $3::interval and $2
    order by opened_at desc limit $4)
  union all
  (select ${columns} from case_text where institution_code = $1 and opened_at > $2 and opened_at < $2::timestamptz + $3::interval
    order by opened_at limit $4)`;

// How many have a word PostgreSQL knows of those that are common; the others are rarer than the rarest of these.
const rareSql = `
  with common as (
    select word, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as one (word, share)
     where schemaname = 'casework' and tablename = 'case_text' and attname = 'words')
  select word from unnest($1::text[]) as own (word) left join common using (word)
   where coalesce(share, 0) * (select reltuples from pg_class where oid = 'casework.case_text'::regclass) <= $2
   order by coalesce(share, 0), length(word) desc, word limit $3`;

// By the index of words and nothing else: the index by age would be read for all of the days.
const elsewhereSql = `
  with sharing as materialized (select * from case_text where words @@ $1::tsquery)
  select ${columns} from sharing
   where institution_code <> $2 and opened_at between $3::timestamptz - $4::interval and $3::timestamptz + $4::interval
   order by abs(extract(epoch from opened_at - $3)), id limit $5`;

type Around = Pick<Case, 'institutionCode' | 'openedAt'>;

/** What is said at the same institution around the same time. */
export const saidHere = async (db: DataSource, { institutionCode, openedAt }: Around): Promise<Said[]> =>
  saidIn(await db.query<Row[]>(hereSql, [institutionCode, openedAt, daysAround, mostHere]));

/** What is said at all others around the same time with two rare words, or cells of the map, of these. */
export async function saidElsewhere(db: DataSource, around: Around, words: readonly string[]): Promise<Said[]> {
  const rare = await db.query<{ word: string }[]>(rareSql, [words, mostUses, mostRareWords]);
  if (rare.length < 2) return [];
  return saidIn(
    await db.query<Row[]>(elsewhereSql, [
      ...[anyTwoOf(rare.map(({ word }) => word)), around.institutionCode, around.openedAt, daysAround, mostElsewhere],
    ]),
  );
}

/** Each with one of those that follow it. */
function anyTwoOf(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word.replace(/['\\]/g, '$&$&')}'`);
  return quoted
    .slice(0, -1)
    .map((word, index) => `${word} & (${quoted.slice(index + 1).join(' | ')})`)
    .join(' | ');
}

type Row = Omit<Said, 'path' | 'words'> & { readonly words: string };

/** Places in the tree are words of the index as well, the longest is where the case lies. */
const saidIn = (rows: readonly Row[]): Said[] =>
  rows.map(({ words, ...its }) => {
    const all = words.split(' ');
    const places = all.filter((word) => word.startsWith('@'));
    const path = places.reduce((longest, one) => (one.length > longest.length ? one : longest), '@').slice(1);
    return { ...its, path, words: all.filter((word) => !word.startsWith('@')) };
  });
