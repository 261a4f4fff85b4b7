import type { ParkingReason } from './parked.js';

interface Pace {
  readonly firstSeconds: number;
  readonly mostSeconds: number;
}

const soon: Pace = { firstSeconds: 0.1, mostSeconds: 60 };
const seldom: Pace = { firstSeconds: 5, mostSeconds: 3600 };

/** Read a row as: what waits for this reason is tried again after `firstSeconds`, doubled each time up to `mostSeconds`. */
const paces: Record<ParkingReason['reasonClass'], Pace> = {
  'not-yet-known': soon,
  'version-gap': { firstSeconds: 0.25, mostSeconds: 60 },
  behind: soon,
  transient: soon,
  conflict: { firstSeconds: 1, mostSeconds: 300 },
  poison: seldom,
  'contract-invalid': seldom,
  unknown: seldom,
  undecodable: seldom,
};

export function backOffSeconds(reasonClass: ParkingReason['reasonClass'], attempts: number): number {
  const { firstSeconds, mostSeconds } = paces[reasonClass];
  return Math.min(mostSeconds, firstSeconds * 2 ** Math.min(attempts, 20));
}
