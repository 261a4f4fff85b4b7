import { put } from './call.js';
import type { Period } from './directory.js';

/** What is left out stays as it is. */
export type InstitutionChange = Partial<Omit<Period, 'code' | 'kind' | 'validFrom' | 'successors'>>;

const address = '/api/directory/institutions';

/** Holds from the day `from` on. */
export const changeInstitution = (
  code: string,
  version: number,
  change: InstitutionChange & { readonly from: string },
): Promise<{ version: number }> => put(`${address}/${encodeURIComponent(code)}`, change, version);
