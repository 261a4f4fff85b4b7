import { post, postFile, put } from './call.js';
import type { FieldChange, Period } from './directory.js';

/** What is left out stays as it is. */
export type InstitutionChange = Partial<Omit<Period, 'code' | 'validFrom' | 'successor'>>;

const address = '/api/directory/institutions';

/** Holds from the day `from` on. */
export const changeInstitution = (
  code: string,
  version: number,
  change: InstitutionChange & { readonly from: string },
): Promise<{ version: number }> => put(`${address}/${encodeURIComponent(code)}`, change, version);

export type NewInstitution = Pick<
  Period,
  'code' | 'name' | 'kind' | 'parent' | 'coordinator' | 'timeZone' | 'aliases' | 'aliasKinds' | 'source' | 'validFrom'
>;

export const addInstitution = (institution: NewInstitution): Promise<{ code: string }> => post(address, institution);

/** On the day `on` the ended ones are no more; the first successor goes on with what is theirs. */
export interface Succession {
  readonly on: string;
  readonly ended: readonly string[];
  readonly successors: readonly string[];
}

export const succeed = (succession: Succession): Promise<{ on: string }> => post(`${address}/successions`, succession);

export interface PeriodDifference {
  readonly code: string;
  readonly validFrom: string;
  readonly what: 'added' | 'changed' | 'removed';
  readonly fields: readonly FieldChange[];
}

export interface DirectoryFault {
  readonly code: string;
  readonly day: string;
  readonly why:
    | 'overlap'
    | 'gap'
    | 'ends-before-it-begins'
    | 'parent-missing'
    | 'circle'
    | 'successor-unknown'
    | 'succession-in-circle'
    | 'successor-missing'
    | 'successor-not-there'
    | 'owner-unknown'
    | 'owner-not-there'
    | 'topic-unknown';
}

export interface DryRun {
  readonly changes: readonly PeriodDifference[];
  /** While there are any, the hub writes nothing. */
  readonly faults: readonly DirectoryFault[];
}

/** Larger ones are refused by the hub. */
export const mostCsvBytes = 4 * 1_048_576;

/** Of what a file may hold rows. */
export type CsvOf = 'institutions' | 'services';

export const importCsv = (of: CsvOf, csv: string, dryRun: boolean): Promise<DryRun> =>
  postFile(`/api/directory/${of}/imports`, { dryRun: String(dryRun) }, csv, 'text/csv; charset=utf-8');
