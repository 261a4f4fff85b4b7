import type { InstitutionChanged } from '#libs/contracts';
import { officeCode, officeOf, officeParts } from '#libs/domain';

type Institution = InstitutionChanged['data'];

/**
 * By its code, also one government's office of a kind, which is no row of the directory but the pair of two: it is there as long
 * as its government is.
 */
export function findInstitution(code: string, institutions: ReadonlyMap<string, Institution>): Institution | null {
  const found = institutions.get(code);
  if (found) return found;
  const parts = officeParts(code);
  const [kind, government] = [institutions.get(parts?.kind ?? ''), institutions.get(parts?.government ?? '')];
  if (!kind || !government) return null;
  const office = officeOf(kind.code, government);
  return { ...government, ...office, parent: government.code, aliases: [], ...successionOf(kind.code, government) };
}

/** What the public knows it by; the code where it is not known. */
export const nameOf = (code: string, institutions: ReadonlyMap<string, Institution>): string =>
  findInstitution(code, institutions)?.name ?? code;

/** With its government an office ends, and goes on as that of who took over. */
function successionOf(kind: string, { successor, successors = [] }: Institution) {
  const ofHeir = (government: string) => officeCode(kind, government);
  return { successor: successor === null ? null : ofHeir(successor), successors: successors.map(ofHeir) };
}
