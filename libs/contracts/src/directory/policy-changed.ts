import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { deadlineKind } from '../deadlines/deadline-set.js';
import { complaintClass, localDate } from '../vocabulary.js';

/** How long a stage may take. Dated: a clock keeps the policy of the day it started. Subject = `policy:<id>`. */
export const policyChanged = defineEvent(
  'id.salur.policy.changed.v1',
  'salur.directory',
  z.object({
    id: z.string(),
    kind: deadlineKind,
    /** Null: holds for every class. */
    class: complaintClass.nullable(),
    amount: z.int().positive(),
    unit: z.enum(['working-day', 'calendar-day', 'hour']),
    /** Working days before the due day on which the holder is reminded. */
    remindBefore: z.int().nonnegative(),
    source: z.string(),
    effectiveFrom: localDate,
    version: z.string(),
  }),
);
export type PolicyChanged = EventOf<typeof policyChanged>;
