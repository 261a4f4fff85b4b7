import { presentOwner, type Institution } from '../knowledge.js';
import type { Owner } from '../outcome.js';
import { isOfPlaces, localOffice, type Where } from '../where-of.js';

/** Whom a rule means: who goes on for an owner that has ended, and of a kind of local office that of the place. Null: nobody is left. */
export function ownerByRule(
  code: string,
  where: () => Where,
  institutions: ReadonlyMap<string, Institution>,
  today: string,
): Owner | null {
  const institution = presentOwner(code, institutions, today);
  if (!institution) return null;
  return (isOfPlaces(institution) ? localOffice(institution, where(), institutions) : null) ?? institution;
}
