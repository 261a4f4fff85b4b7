import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { assignmentRole, complaintClass, institutionCode, instant } from '../vocabulary.js';

/** An assignment became a case at one institution; its officers see it from now on. Once per assignment. */
export const caseOpened = defineEvent(
  'id.salur.case.opened.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    assignmentId: z.uuid(),
    institution: institutionCode,
    institutionName: z.string(),
    role: assignmentRole.default('lead'),
    class: complaintClass,
    openedAt: instant,
  }),
);
export type CaseOpened = EventOf<typeof caseOpened>;
