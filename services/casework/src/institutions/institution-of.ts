import { officeCode, officeOf, officeParts } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { institutions } from './in-hand.js';
import { Institution } from './institution.entity.js';

/**
 * By its code; null while the directory has not told of it. The directory tells of governments and of kinds of office, not of
 * every office of each: such a one is kept when it is first met, and follows its government from then on.
 */
export async function institutionOf(tx: EntityManager, code: string): Promise<Institution | null> {
  const [found] = await institutions.of(tx, code);
  if (found) return found;
  const parts = officeParts(code);
  const government = parts && (await tx.findOneBy(Institution, { code: parts.government }));
  if (!government || !(await tx.existsBy(Institution, { code: parts.kind }))) return null;
  const office = officeAt(parts.kind, government);
  await tx.createQueryBuilder().insert().into(Institution).values(office).orIgnore().execute();
  await institutions.layDown(tx);
  return office;
}

/** With its government an office is renamed, moves or ends. */
export function officeAt(kind: string, government: Institution): Institution {
  const successors = government.successors.map((heir) => officeCode(kind, heir));
  return Object.assign(new Institution(), government, officeOf(kind, government), { successors });
}
