import { hubTimeZone, NotYetKnown, officeOf, officeParts } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { Institution } from './institution.entity.js';
import { institutions } from './institutions.js';

/** Where people are told something: a place in the tree and the zone of its wall clock. */
export interface Place {
  readonly path: string;
  readonly timeZone: string;
}

/** Of clocks that belong to no institution. */
export const theHub: Place = { path: '', timeZone: hubTimeZone };

/** Waits (`NotYetKnown`) for an institution that the directory has not told of yet. */
export async function placeOf(tx: EntityManager, code: string): Promise<Place> {
  const found = (await institutions.of(tx, code))[0] ?? (await officeOfGovernment(tx, code));
  if (!found) throw new NotYetKnown(`Institution ${code} has not been heard of yet`);
  return found;
}

/** The directory tells of governments and of kinds of office, not of every office of each: it is kept when it is first met. */
async function officeOfGovernment(tx: EntityManager, code: string): Promise<Place | null> {
  const parts = officeParts(code);
  const [government] = parts ? await institutions.of(tx, parts.government) : [];
  if (!parts || !government) return null;
  const office = { ...officeOf(parts.kind, government), timeZone: government.timeZone, version: 0 };
  await tx.createQueryBuilder().insert().into(Institution).values(office).orIgnore().execute();
  return office;
}
