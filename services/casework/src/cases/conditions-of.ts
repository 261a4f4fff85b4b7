import { scopeOf, type Staff, type StoodInFor } from '#libs/access';
import { normaliseTrackingCode } from '#libs/domain';
import { asLabel } from '../rules/marks.js';
import { conditionOf, isEnded, isOfEnded, type CaseView } from './case-views.js';

export interface CaseFilter {
  readonly view: CaseView;
  readonly institution?: string | undefined;
  readonly class?: string | undefined;
  readonly status?: string | undefined;
  readonly door?: string | undefined;
  /** Staff id of the handler, or `none`. */
  readonly officer?: string | undefined;
  readonly label?: string | undefined;
  readonly priority?: string | undefined;
  /** First and last day on which it was opened. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A tracking code, or how one begins; else words of what the citizen wrote. */
  readonly q?: string | undefined;
}

/** Who asks, and whose work is theirs today. */
export interface Asker {
  readonly staff: Staff;
  readonly standsInFor: readonly StoodInFor[];
}

export type Given = (value: unknown) => string;

/** Of a search that many cases match, so many of the newest are looked through; of those that have ended, of the latest to end. */
const mostFound = 2_000;
/** Each is looked up by itself, from the last one to end back. */
const mostFoundOfEnded = 500;
const codeBeginning = /^[0-9a-z]{1,4}(-[0-9a-z]{0,4}){0,2}$/iu;

/** What the cases of a filter have in common, for somebody who may see part of the tree. Every value is a parameter. */
export function conditionsOf(
  { staff, standsInFor }: Asker,
  filter: CaseFilter,
): { where: string; parameters: unknown[]; given: Given } {
  const parameters: unknown[] = [staff.id, standsInFor.map(({ id }) => id)];
  const given: Given = (value) => `$${parameters.push(value)}`;
  // Named, so that the statement has the same parameters in every view.
  const where = [
    conditionOf[filter.view],
    '$1::uuid is not null',
    '$2::uuid[] is not null',
    `institution_path ^@ ${given(scopeOf(staff))}`,
  ];
  const { institution, class: itsClass, status, door, officer, label, priority, from, to, q } = filter;
  if (institution) where.push(`institution_code = ${given(institution)}`);
  if (itsClass) where.push(`class = ${given(itsClass)}`);
  if (status) where.push(isOfEnded(filter.view) && !isEnded(status) ? 'false' : `status = ${given(status)}`);
  if (door) where.push(`door = ${given(door)}`);
  if (officer) where.push(officer === 'none' ? 'officer_id is null' : `officer_id = ${given(officer)}`);
  if (label) where.push(`labels <> '{}' and labels @> array[${given(asLabel(label))}]::text[]`);
  if (priority) where.push(`priority = ${given(priority)}`);
  // An instant compared with a day finds no index behind the second wall, an instant with an instant does.
  if (from) where.push(`opened_at >= ${given(from)}::date::timestamptz`);
  if (to) where.push(`opened_at < (${given(to)}::date + 1)::timestamptz`);
  if (q) where.push(found(q.trim(), filter.view, given));
  return { where: where.map((one) => `(${one})`).join(' and '), parameters, given };
}

function found(q: string, view: CaseView, given: Given): string {
  const whole = normaliseTrackingCode(q);
  if (whole) return `code = ${given(whole)}`;
  const words = () =>
    isOfEnded(view) ? `find_ended_cases(${given(q)}, ${mostFoundOfEnded})` : `find_cases(${given(q)}, ${mostFound})`;
  const byWords = () => `"case".id = any (array(select casework.${words()}))`;
  // `KURA-K` begins a code or a word; a digit tells them apart, and most codes have one early.
  if (!codeBeginning.test(q) || !/[\d-]/.test(q)) return byWords();
  const byCode = `code ^@ ${given(q.toUpperCase())}`;
  return /\d/.test(q) ? byCode : `${byCode} or ${byWords()}`;
}
