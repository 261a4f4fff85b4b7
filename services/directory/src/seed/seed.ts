import { createHash } from 'node:crypto';
import type { Period } from '../rules/period.js';
import { agencyInstitutions } from './agencies.js';
import { energyInstitutions } from './energy.js';
import { financeInstitutions } from './finance.js';
import { seededCalendars } from './calendars.js';
import { catalogueFiles } from './catalogue-files.js';
import { closedInstitutions } from './history.js';
import { industryInstitutions } from './industry.js';
import { governments } from './governments.js';
import { localInstitutions } from './local-government.js';
import { ministryInstitutions } from './ministries.js';
import { seededPolicies } from './policies.js';
import { railInstitutions } from './rail.js';
import type { SeededInstitution } from './seed-rows.js';
import { ownersBefore, ownersOfServices } from './services-formerly.js';
import { telecomInstitutions } from './telecom.js';
import { transportInstitutions } from './transport.js';
import { withHistory } from './with-history.js';
import { worksInstitutions } from './works.js';

const rows: readonly SeededInstitution[] = [
  ...ministryInstitutions,
  ...agencyInstitutions,
  ...governments,
  ...localInstitutions,
  ...energyInstitutions,
  ...railInstitutions,
  ...telecomInstitutions,
  ...financeInstitutions,
  ...transportInstitutions,
  ...worksInstitutions,
  ...industryInstitutions,
  ...closedInstitutions,
];

/** Every institution, a row for each stretch of days in which the same held of it. */
export const seededPeriods: readonly Period[] = rows.flatMap(withHistory);

/** What is known of each today: the last stretch. */
export const seededInstitutions: readonly Period[] = [...new Map(seededPeriods.map((one) => [one.code, one])).values()];

/** Grows when a hub must sow anew though no row has changed: the second says at the end that all has been said. */
const mannerOfSowing = 2;

/**
 * Changes when any row of the seed does: the next start sows what is new and what nobody has edited. The catalogue counts as
 * it is written, since reading it takes longer than all else of a start that has nothing to sow.
 */
export const seedVersion = createHash('sha256')
  .update(
    JSON.stringify([
      ...[mannerOfSowing, seededPeriods, catalogueFiles(), ownersOfServices, ownersBefore],
      ...[seededPolicies, seededCalendars],
    ]),
  )
  .digest('hex');

export { seededCalendars, seededPolicies };
