import type { ServiceEntry } from '../seeding/sow-services.js';
import { readServices } from './read-services.js';
import { recordStart } from './seed-rows.js';

/** The catalogue as the files have it, all of it valid from the first day of the record. */
export const seededServices: readonly ServiceEntry[] = readServices().map((one) => ({
  ...{ ...one, app: one.app ?? null, not: one.not ?? null, class: one.class ?? null },
  ...{ standardDays: one.standardDays ?? null, validFrom: recordStart, validTo: null },
}));
