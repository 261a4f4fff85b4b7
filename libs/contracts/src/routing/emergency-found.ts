import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { instant } from '../vocabulary.js';

/** A complaint reads as if somebody were in danger now: the citizen is told at once whom to call. It is routed like any other. */
export const emergencyFound = defineEvent(
  'id.salur.complaint.emergency-found.v1',
  'salur.routing',
  z.object({
    lines: z
      .array(z.object({ name: z.string(), number: z.string() }))
      .min(1)
      .max(3),
    foundAt: instant,
  }),
);
export type EmergencyFound = EventOf<typeof emergencyFound>;
