import { colleagueOf, type Staff } from '#libs/access';
import type { EntityManager } from 'typeorm';
import { ColleagueNotPossible } from '../cases/case.errors.js';

/** An officer who may work on it; refuses everybody else, and whoever is no longer there. */
export async function findColleague(
  tx: EntityManager,
  id: string | null,
  maySee: (staff: Staff) => boolean,
): Promise<Staff> {
  const found = id === null ? null : await colleagueOf(tx, id);
  if (found?.role !== 'officer' || !maySee(found)) throw new ColleagueNotPossible();
  return found;
}
