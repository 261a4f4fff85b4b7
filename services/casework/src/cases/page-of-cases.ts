import type { Asks } from '#libs/access';
import type { Sealed } from '#libs/contracts';
import type { CaseLine } from './case-line.js';
import { isOfEnded } from './case-views.js';
import { conditionsOf, type Asker, type CaseFilter, type Given } from './conditions-of.js';
import { readCursor, writeCursor, type Cursor } from './cursor.js';
import { partsOf, rankOf, type CaseOrder } from './case-orders.js';

export interface SortedFilter extends CaseFilter {
  readonly sort?: CaseOrder | undefined;
}

export interface PageFilter extends SortedFilter {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A line as the database has it, with its texts still sealed. */
export interface CaseRow extends Omit<CaseLine, 'summary' | 'openedAt' | 'dueAt' | 'unheededSince' | 'officer'> {
  readonly openedAt: Date;
  readonly dueAt: Date | null;
  readonly endedAt: Date | null;
  readonly unheededSince: Date | null;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly title: Sealed | null;
  readonly text: Sealed | null;
}

const columns = `one.id, complaint_id as "complaintId", one.code, one.class, status, role, institution_code as institution,
            institution_name as "institutionName", time_zone as "timeZone", one.door, opened_at as "openedAt", due_at as "dueAt",
            ended_at as "endedAt", late, priority, labels, one.also_affected as "alsoAffected", officer_id as "officerId", officer_name as "officerName", unheeded_since as "unheededSince", version,
            complaint.title, complaint.text`;

/** Cases by whatever condition follows, as lines. */
export const linesSelected = `select ${columns}
  from "case" as one left join complaint on complaint.id = one.complaint_id`;

/** The lines of one page and one more, if there is one. Runs under the reader's role; the query names the scope as well. */
export async function pageOfCases(asks: Pick<Asks, 'query'>, asker: Asker, filter: PageFilter): Promise<CaseRow[]> {
  const { where, parameters, given } = conditionsOf(asker, filter);
  const { beyond, column, direction } = isOfEnded(filter.view) ? latestFirst : dueFirst;
  const cursor = filter.after ? readCursor(filter.after) : null;
  const most = given(filter.limit + 1);
  // Each part is read in the order of an index of its own: sorted together, every case would be looked at.
  const parts = partsOf(filter.sort ?? 'due', cursor?.rank ?? null).map(({ only, isCounted }, turn) => {
    const [rank, sorted] = isCounted ? ['also_affected', 'also_affected desc, '] : ['0', ''];
    const further = cursor && turn === 0 ? beyond(cursor, given) : null;
    const rest = cursor && further ? ` and (${isCounted ? beyondNumber(cursor, given, further) : further})` : '';
    return `(select id, ${rank} as rank, ${column} as place, ${turn} as turn from "case"
              where ${where}${only === null ? '' : ` and ${only}`}${rest}
              order by ${sorted}${column} ${direction}, id ${direction} limit ${most})`;
  });
  return asks.query<CaseRow[]>(
    // The page is found in an index alone; only its few rows are fetched, each by itself, whatever the statistics say: to ask
    // of every case whether it may be read costs more than to fetch these.
    `with page as (
       select * from (${parts.join(' union all ')}) as parts
        order by turn, rank desc, place ${direction}, id ${direction} limit ${most})
     select ${columns}
       from page cross join lateral (select * from "case" where id = page.id limit 1) as one
            left join complaint on complaint.id = one.complaint_id
      order by page.turn, page.rank desc, page.place ${direction}, page.id ${direction}`,
    parameters,
  );
}

/** Behind this line the next page begins. */
export const cursorAt = (line: CaseRow, { view, sort }: SortedFilter): string => {
  const sortedBy = isOfEnded(view) ? line.endedAt : line.dueAt;
  return writeCursor({ at: sortedBy?.toISOString() ?? null, id: line.id, rank: rankOf(sort ?? 'due', line) });
};

/** Of what is sorted by a number: a smaller one, or the same and further on. */
function beyondNumber({ rank }: Cursor, given: Given, further: string): string {
  if (typeof rank !== 'number') return further;
  const number = given(rank);
  return `also_affected < ${number} or also_affected = ${number} and (${further})`;
}

const dueFirst = {
  column: 'due_at',
  direction: 'asc',
  beyond: ({ at, id }: Cursor, given: Given): string => {
    if (at === null) return `due_at is null and id > ${given(id)}`;
    const due = given(at);
    return `due_at > ${due} or due_at is null or (due_at = ${due} and id > ${given(id)})`;
  },
};

const latestFirst = {
  column: 'ended_at',
  direction: 'desc',
  beyond: ({ at, id }: Cursor, given: Given): string =>
    `(ended_at, id) < (${given(at)}::timestamptz, ${given(id)}::uuid)`,
};
