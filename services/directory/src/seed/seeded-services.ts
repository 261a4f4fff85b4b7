import type { ServicePeriod } from '../rules/service-period.js';
import { readServices, type SeededService } from './read-services.js';
import { recordStart } from './seed-rows.js';
import { seededPeriods } from './seed.js';
import { ownersBefore, ownersOfServices } from './services-formerly.js';

/** The first day of every institution. */
const founded = new Map(seededPeriods.toReversed().map(({ code, validFrom }) => [code, validFrom]));

/** Every service of the files, a row for each stretch of days in which the same institution answered for it. */
export const seededServicePeriods: readonly ServicePeriod[] = readServices().flatMap(withFormerOwner);

/** The catalogue of today: the last stretch of each. */
export const seededServices: readonly ServicePeriod[] = seededServicePeriods.filter(({ validTo }) => validTo === null);

/** Nobody is said to have answered before being there: then the record of the service begins with its owner. */
function withFormerOwner(one: SeededService): ServicePeriod[] {
  const entry = {
    ...{ ...one, app: one.app ?? null, not: one.not ?? null, class: one.class ?? null },
    ...{ standardDays: one.standardDays ?? null, validTo: null },
  };
  const former = ownersOfServices[one.code] ?? ownersBefore[one.owner];
  if (!former) return [{ ...entry, validFrom: founded.get(one.owner) ?? recordStart }];
  const { owner, since = recordStart, until } = former;
  return [
    { ...entry, owner, validFrom: since, validTo: until },
    { ...entry, validFrom: until },
  ];
}
