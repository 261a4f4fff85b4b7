import type { EscalationRung } from '#libs/contracts';
import { firstOfInstitutions } from '../directory/first-of-institutions.js';

export interface QueueFilter {
  /** Code of the institution whose part of the tree is looked at. */
  readonly within?: string | undefined;
  readonly rung?: EscalationRung | 'none' | undefined;
  /** Only what nobody holds. */
  readonly unowned?: boolean | undefined;
}

export interface Late {
  readonly path: string;
  readonly within: string | undefined;
  readonly rung?: EscalationRung | 'none' | undefined;
  readonly owned: boolean;
  readonly unowned: boolean;
}

type Given = (value: unknown) => string;

const columns = `id, complaint_id, case_id, kind, institution_code, due_at, due_on, time_zone, ladder, climbed, escalate_at,
  rung_of(ladder, climbed) as rung`;
const lateClock = 'is_late(state, kind, ladder)';
/** At the desk, or for the citizen whose complaint was handed back. */
export const lateAndUnowned = `${lateClock} and institution_code is null`;

/** Which institutions are looked at, each as `place`. */
export const placesOf = ({ path, within }: Pick<Late, 'path' | 'within'>, given: Given): string =>
  within === undefined
    ? `place.path ^@ ${given(path)}`
    : `place.path ^@ ${given(path)} and place.path ^@ coalesce((select path from institution where code = ${given(within)}), '//')`;

/** Clocks that have passed and stay so, the longest first, from the indexes that have them in that order. */
export function lateRows(
  { path, within, rung, owned, unowned }: Late,
  given: Given,
  { beyond, most }: { beyond: string; most: string },
): string {
  const on = rung === undefined ? '' : ` and rung_of(ladder, climbed) = ${given(rung)}`;
  // A parameter that no part of the statement uses is a fault to PostgreSQL.
  const ofInstitutions = () =>
    firstOfInstitutions({
      ...{ table: 'clock', columns, most, order: { at: 'due_at', id: 'id', direction: 'asc' } },
      rows: `${lateClock} and institution_code = place.code${on}${beyond}`,
      places: placesOf({ path, within }, given),
    });
  const ofNobody = `select ${columns}, null as place_name, null as place_time_zone
    from clock where ${lateAndUnowned}${on}${beyond} order by due_at, id limit ${most}`;
  const parts = [owned && ofInstitutions(), unowned && ofNobody].filter((one) => one !== false);
  const nothing = `select ${columns}, null as place_name, null as place_time_zone from clock where false${on}${beyond} limit ${most}`;
  return (parts.length > 0 ? parts : [nothing]).map((one) => `(${one})`).join(' union all ');
}
