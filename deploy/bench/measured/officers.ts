import type { StaffAccount } from '#libs/access';
import { v5 } from 'uuid';
import { storyInstitutions } from '../load/texts.js';

const namespace = '5d0c3c54-0a0e-5c1e-8f0b-2b8d0e1f7c21';

/** One officer at each institution that the stories are about. */
export const benchOfficers: readonly StaffAccount[] = storyInstitutions.map(({ institution, path, whom: name }) => ({
  id: v5(institution, namespace),
  subject: `petugas-uji-${institution}`,
  name: `Petugas uji ${institution}`,
  role: 'officer',
  institution,
  institutionName: name,
  path,
}));
