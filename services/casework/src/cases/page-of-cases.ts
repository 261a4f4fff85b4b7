import { scopeOf, type Staff } from '#libs/access';
import type { Sealed } from '#libs/contracts';
import { normaliseTrackingCode } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { CaseLine } from './case-line.js';
import { conditionOf, isOfEnded, type CaseView } from './case-views.js';
import { readCursor } from './cursor.js';

export interface CaseFilter {
  readonly view: CaseView;
  readonly institution?: string | undefined;
  readonly class?: string | undefined;
  /** A tracking code, or how one begins: the texts themselves are sealed and cannot be searched. */
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A line as the database has it, with its texts still sealed. */
export interface CaseRow extends Omit<CaseLine, 'summary' | 'openedAt' | 'dueAt' | 'officer'> {
  readonly openedAt: Date;
  readonly dueAt: Date | null;
  readonly endedAt: Date | null;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly title: Sealed | null;
  readonly text: Sealed | null;
}

/** The lines of one page and one more, if there is one. Runs under the reader's role; the query names the scope as well. */
export async function pageOfCases(tx: EntityManager, staff: Staff, filter: CaseFilter): Promise<CaseRow[]> {
  const parameters: unknown[] = [staff.id];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  // Named, so that the statement has the same parameters in every view.
  const where = [conditionOf[filter.view], '$1::uuid is not null', `institution_path ^@ ${given(scopeOf(staff))}`];
  if (filter.institution) where.push(`institution_code = ${given(filter.institution)}`);
  if (filter.class) where.push(`class = ${given(filter.class)}`);
  if (filter.q) where.push(codeCondition(filter.q, given));
  const { beyond, column, direction } = isOfEnded(filter.view) ? latestFirst : dueFirst;
  if (filter.after) where.push(beyond(filter.after, given));
  return tx.query<CaseRow[]>(
    // The page is found in an index alone; only its few rows are fetched.
    `with page as (
       select id, ${column} as place from "case" where ${where.map((one) => `(${one})`).join(' and ')}
        order by ${column} ${direction}, id ${direction} limit ${given(filter.limit + 1)})
     select one.id, complaint_id as "complaintId", one.code, one.class, status, role, institution_code as institution,
            institution_name as "institutionName", one.door, opened_at as "openedAt", due_at as "dueAt",
            ended_at as "endedAt", late, officer_id as "officerId", officer_name as "officerName", version,
            complaint.title, complaint.text
       from page join "case" as one on one.id = page.id left join complaint on complaint.id = one.complaint_id
      order by page.place ${direction}, page.id ${direction}`,
    parameters,
  );
}

type Given = (value: unknown) => string;

const dueFirst = {
  column: 'due_at',
  direction: 'asc',
  beyond: (after: string, given: Given): string => {
    const { at, id } = readCursor(after);
    if (at === null) return `due_at is null and id > ${given(id)}`;
    const due = given(at);
    return `due_at > ${due} or due_at is null or (due_at = ${due} and id > ${given(id)})`;
  },
};

const latestFirst = {
  column: 'ended_at',
  direction: 'desc',
  beyond: (after: string, given: Given): string => {
    const { at, id } = readCursor(after);
    return `(ended_at, id) < (${given(at)}::timestamptz, ${given(id)}::uuid)`;
  },
};

function codeCondition(q: string, given: Given): string {
  const whole = normaliseTrackingCode(q);
  if (whole) return `code = ${given(whole)}`;
  return `code ^@ ${given(q.trim().toUpperCase())}`;
}
