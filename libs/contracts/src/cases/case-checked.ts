import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** Second-line verification: a higher officer looked at a closed case that the sample chose. Failed, it is reopened. */
export const caseChecked = defineEvent(
  'id.salur.case.checked.v1',
  'salur.cases',
  z.object({
    caseId: z.uuid(),
    passed: z.boolean(),
    officer: z.uuid(),
    checkedAt: instant,
  }),
);
export type CaseChecked = EventOf<typeof caseChecked>;
