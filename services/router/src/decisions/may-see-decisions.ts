import type { Staff } from '#libs/access';
import type { Decision } from '../complaints/decision.entity.js';
import { findInstitution } from '../rules/find-institution.js';
import type { Institution } from '../rules/knowledge.js';

type Institutions = ReadonlyMap<string, Institution>;
type Given = Pick<Decision, 'institution' | 'coOwners'>;

const bound = ['coordinator', 'officer'];

/** The decision gave it to an institution in this person's part of the tree; triage and administrators have all of it. */
export const isTheirs = (
  { role, path }: Staff,
  { institution, coOwners }: Given,
  institutions: Institutions,
): boolean =>
  !bound.includes(role) ||
  [institution ?? '', ...coOwners].some((code) => findInstitution(code, institutions)?.path.startsWith(path) ?? false);

/** Whoever has, or had, or watches over who has a complaint may know why. */
export const maySeeDecisions = (staff: Staff, decisions: readonly Given[], institutions: Institutions): boolean =>
  decisions.some((one) => isTheirs(staff, one, institutions));
