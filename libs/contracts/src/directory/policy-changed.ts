import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { deadlineKind } from '../deadlines/deadline-set.js';
import { escalationRung } from '../deadlines/escalation-rung.js';
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
    /** First day on which no new clock is armed by it; null or absent while there is none. */
    effectiveTo: localDate.nullable().optional(),
    /** By how much, in the same unit, a clock may be extended once while it is in time. */
    extension: z.int().nonnegative().optional(),
    /** Whose days off are counted: those of the nation (when absent), or also the own hours of the institution. */
    calendar: z.enum(['national', 'institution']).optional(),
    /** What lets it stand still; absent: waiting for the citizen. The citizen's total never does. */
    pausedBy: z.array(z.enum(['clarification', 'postponement'])).optional(),
    /** After how many working days past the due day who is told, in that order. */
    ladder: z.array(z.object({ rung: escalationRung, after: z.int().positive() })).optional(),
    version: z.string(),
  }),
);
export type PolicyChanged = EventOf<typeof policyChanged>;
