import { z } from 'zod';

/**
 * Who is told when a deadline has passed and stays passed, from the bottom up: whoever works on it, the institution's liaison
 * officer (pejabat penghubung), its head, the principal coordinator above it; `ombudsman` makes the dossier ready that the
 * citizen may take there.
 */
export const escalationRungs = ['handler', 'liaison-officer', 'head', 'coordinator', 'ombudsman'] as const;
export const escalationRung = z.enum(escalationRungs);
export type EscalationRung = z.output<typeof escalationRung>;
