import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { institutionCode, instant } from '../vocabulary.js';
import { routingReason } from './complaint-assigned.js';

/**
 * What a person is asked to do: choose the owner, wait for the citizen's reply, or look at what reads like spam, abuse or no
 * complaint at all.
 */
export const triageQueues = ['to-decide', 'asked', 'not-a-complaint', 'spam', 'abuse'] as const;
export const triageQueue = z.enum(triageQueues);
export type TriageQueue = z.output<typeof triageQueue>;

/**
 * No rule was sure enough, or an institution handed the complaint back: a person decides. `coordinator` from the second
 * hand-back on.
 */
export const complaintSentToTriage = defineEvent(
  'id.salur.complaint.sent-to-triage.v1',
  'salur.routing',
  z.object({
    desk: z.enum(['triage', 'coordinator']),
    queue: triageQueue.optional(),
    reason: routingReason,
    candidates: z
      .array(z.object({ code: institutionCode, name: z.string(), confidence: z.number().min(0).max(1) }))
      .max(5),
    handBacks: z.int().nonnegative(),
    sentAt: instant,
  }),
);
export type ComplaintSentToTriage = EventOf<typeof complaintSentToTriage>;
