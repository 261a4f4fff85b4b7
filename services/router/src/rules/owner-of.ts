import type { Institution, Knowledge } from './knowledge.js';
import type { Owner } from './outcome.js';
import { isOfPlaces, localOffice, type Where } from './where-of.js';

/** Of a kind of office the one whose the place is; where the place is not known the kind itself stands for it. */
export function ownerOf(institution: Institution, where: Where, { institutions }: Knowledge): Owner {
  const { code, name, kind } = institution;
  const office = isOfPlaces(institution) ? localOffice(institution, where, institutions) : null;
  return office ?? { code, name, kind };
}
