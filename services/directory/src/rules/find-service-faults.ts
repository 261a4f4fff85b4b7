import { inOrder } from './change-periods.js';
import { faultsOfStretches, type FaultOf, type StretchFault } from './find-faults.js';
import { holdsOn, type Period } from './period.js';
import type { ServicePeriod } from './service-period.js';

/** Why entries of the catalogue cannot be. */
export type ServiceFault = StretchFault | FaultOf<'owner-unknown' | 'owner-not-there' | 'topic-unknown'>;

export interface Known {
  readonly institutions: readonly Period[];
  readonly topics: ReadonlySet<string>;
  readonly today: string;
}

/** Everything wrong with some services: stretches that overlap or leave days out, owners that are not there. */
export function findServiceFaults(services: readonly ServicePeriod[], known: Known): ServiceFault[] {
  const ordered = inOrder(services);
  const owners = Map.groupBy(known.institutions, ({ code }) => code);
  return [
    ...[...Map.groupBy(ordered, ({ code }) => code).values()].flatMap(faultsOfStretches),
    ...ordered.flatMap((one) => faultOfOwner(one, owners.get(one.owner), known.today)),
    ...ordered
      .filter(({ topics }) => topics.some((topic) => !known.topics.has(topic)))
      .map(({ code, validFrom }): ServiceFault => ({ code, day: validFrom, why: 'topic-unknown' })),
  ];
}

function faultOfOwner(one: ServicePeriod, owner: readonly Period[] | undefined, today: string): ServiceFault[] {
  const { code, validFrom, validTo } = one;
  if (!owner) return [{ code, day: validFrom, why: 'owner-unknown' }];
  // What is over had its owner when it began. Of what goes on the day counts from which somebody must answer: an owner
  // that ended in between has successors, and they answer.
  const day = validFrom > today || (validTo !== null && validTo <= today) ? validFrom : today;
  return owner.some((period) => holdsOn(period, day)) ? [] : [{ code, day, why: 'owner-not-there' }];
}
