import { officeOf, officeParts } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import type { Institution } from './institution.entity.js';
import { institutions } from './institutions.js';

export type Place = Pick<Institution, 'code' | 'name' | 'path'>;

/** Of an institution, or of an office of a government, which is no row of the directory; null: it has not been heard of. */
export async function placeOf(tx: EntityManager, code: string): Promise<Place | null> {
  const [known] = await institutions.of(tx, code);
  if (known) return known;
  const parts = officeParts(code);
  const [government] = parts ? await institutions.of(tx, parts.government) : [];
  return parts && government ? officeOf(parts.kind, government) : null;
}
