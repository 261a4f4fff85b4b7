import type { Role } from '#libs/access';

/** Who works at the desks. */
export const deciders: Role[] = ['triage', 'coordinator', 'administrator'];
