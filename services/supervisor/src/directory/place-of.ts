import { NotYetKnown } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { hubTimeZone } from '../rules/hub-time-zone.js';
import { Institution } from './institution.entity.js';

/** Where people are told something: a place in the tree and the zone of its wall clock. */
export interface Place {
  readonly path: string;
  readonly timeZone: string;
}

/** Of clocks that belong to no institution. */
export const theHub: Place = { path: '', timeZone: hubTimeZone };

/** Waits (`NotYetKnown`) for an institution that the directory has not told of yet. */
export async function placeOf(tx: EntityManager, institutionCode: string): Promise<Place> {
  const found = await tx.findOneBy(Institution, { code: institutionCode });
  if (!found) throw new NotYetKnown(`Institution ${institutionCode} has not been heard of yet`);
  return found;
}
