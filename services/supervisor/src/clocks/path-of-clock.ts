import type { EntityManager } from 'typeorm';
import { placeOf, theHub } from '../directory/place-of.js';
import { belongsToComplaint } from '../rules/clock-table.js';
import type { Clock } from './clock.entity.js';

/** Where the people work by whose hours a clock reminds and escalates: the institution of its case, else the hub. */
export async function pathOfClock(
  tx: EntityManager,
  { kind, institutionCode }: Pick<Clock, 'kind' | 'institutionCode'>,
): Promise<string> {
  if (belongsToComplaint(kind) || institutionCode === null) return theHub.path;
  return (await placeOf(tx, institutionCode)).path;
}
