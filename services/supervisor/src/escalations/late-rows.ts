import type { EscalationRung } from '#libs/contracts';
import { institutionKinds } from '../overdue/institution-kinds.js';

export interface QueueFilter {
  /** Code of the institution whose part of the tree is looked at. */
  readonly within?: string | undefined;
  readonly rung?: EscalationRung | 'none' | undefined;
  /** Only what nobody holds. */
  readonly unowned?: boolean | undefined;
}

interface Late {
  readonly path: string;
  readonly within: string | undefined;
  readonly rung?: EscalationRung | 'none' | undefined;
  readonly owned: boolean;
  readonly unowned: boolean;
}

const columns =
  'id, complaint_id, case_id, kind, institution_code, due_at, due_on, time_zone, ladder, climbed, escalate_at';
// `-> -1` would be the last step of the ladder, not none.
const rungOf = `case when climbed > 0 then ladder -> (climbed - 1) ->> 'rung' end`;

/** Clocks that have passed and stay so, of each institution from its index; a query over them may end each one early. */
export function lateRows(
  { path, within, rung, owned, unowned }: Late,
  given: (value: unknown) => string,
  { beyond, end }: { beyond: string; end: string },
): string {
  const kinds = given(institutionKinds);
  const counts = `state = 'passed' and (kind = any(${kinds}) or jsonb_array_length(ladder) > 0)`;
  const on = rung === undefined ? '' : `and coalesce(${rungOf}, 'none') = ${given(rung)}`;
  const select = `select ${columns}, ${rungOf} as rung from clock where ${counts} ${on} ${beyond}`;
  // A parameter that no part of the statement uses is a fault to PostgreSQL.
  const ofInstitutions = () => {
    const inside =
      within === undefined
        ? ''
        : `and path ^@ coalesce((select path from institution where code = ${given(within)}), '//')`;
    return `select late.* from (select code from institution where path ^@ ${given(path)} ${inside}) as place
      cross join lateral (${select} and institution_code = place.code ${end}) as late`;
  };
  const parts = [
    owned && ofInstitutions(),
    unowned && `(select * from (${select} and kind = 'triage' and institution_code is null ${end}) as late)`,
  ];
  return parts.filter((one) => one !== false).join(' union all ') || `${select} and false`;
}
