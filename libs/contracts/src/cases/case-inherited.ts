import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { assignmentRole, institutionCode, instant } from '../vocabulary.js';

/**
 * The institution that had the case is no more. Its successor goes on where it stopped, and no clock begins anew. Where several
 * have taken over, `to` is null: the case has ended there, and the router lets a person choose among the heirs.
 */
export const caseInherited = defineEvent(
  'id.salur.case.inherited.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    entryId: z.uuid(),
    role: assignmentRole.default('lead'),
    from: institutionCode,
    to: institutionCode.nullable(),
    toName: z.string().nullable(),
    /** Who took over from `from`, of those that are there today. */
    heirs: z.array(institutionCode).min(1).max(20),
    inheritedAt: instant,
  }),
);
export type CaseInherited = EventOf<typeof caseInherited>;
