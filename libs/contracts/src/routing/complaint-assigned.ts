import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import {
  assignmentRole,
  complaintClass,
  institutionCode,
  institutionKind,
  instant,
  provinceDigits,
} from '../vocabulary.js';

/** Why a decision fell as it did; kept with the decision and shown to whoever asks. */
export const routingReason = z.object({
  rule: z.enum([
    'named-in-text',
    'chosen-by-citizen',
    'category',
    'standing-rule',
    'learned',
    'not-a-complaint',
    'spam',
    'abuse',
    'ambiguous',
    'nobody-matches',
    'handed-back',
    'by-person',
  ]),
  /** One plain Indonesian sentence for the citizen. Holds no word of the complaint but names and topics of the directory. */
  sentence: z.string(),
  /** The same in English. */
  sentenceEn: z.string().optional(),
  /** Words of the directory that were found in the text (aliases, keywords), never other words of it. */
  found: z.array(z.string()),
  /**
   * Where in what the citizen wrote those words stand: `start` to before `end` in UTF-16 units of one part, `text`, `title` or
   * `addition:<entry id>`. `word` is the directory's; `reading` says that the citizen wrote it in another way.
   */
  marks: z
    .array(
      z.object({
        part: z.string(),
        start: z.int().nonnegative(),
        end: z.int().positive(),
        institution: institutionCode,
        step: z.enum(['named', 'described', 'trap', 'ruled']),
        word: z.string(),
        reading: z.enum(['parted', 'joined', 'misspelt-1', 'misspelt-2']).optional(),
      }),
    )
    .optional(),
  /** From 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Version of the rules in code, and of the directory view they were applied to. */
  rulesVersion: z.string(),
  directoryVersion: z.string(),
  /** The rule of an official that decided, where one did. */
  standingRule: z.object({ id: z.uuid(), version: z.int().positive() }).optional(),
  /** Of the model that was asked too; absent: none was. */
  modelVersion: z.string().optional(),
  /** The text speaks of a service that the catalogue holds confidential, whosever it is: it is for no public page until a person has decided. */
  sensitive: z.boolean().optional(),
  /** What each step of the rules said, for officers: `signal` is what it speaks for, as far as figures can say. */
  steps: z
    .array(
      z.object({
        step: z.string(),
        institution: institutionCode,
        signal: z.number(),
        sentence: z.string(),
        /** The same in English. */
        sentenceEn: z.string().optional(),
      }),
    )
    .optional(),
});
export type RoutingReason = z.output<typeof routingReason>;
/** Where a word stands that counted. */
export type RoutingMark = NonNullable<RoutingReason['marks']>[number];

/** The entry of the service catalogue that a complaint is about, as it was on the day of the decision. */
const serviceFound = z.object({
  code: institutionCode,
  name: z.string(),
  standardDays: z.int().positive().nullable(),
  class: complaintClass.nullable(),
  /** Codes of the main topics of SP4N it belongs to. */
  topics: z.array(institutionCode),
});
export type ServiceFound = z.output<typeof serviceFound>;

/**
 * The router, or a person at the triage desk, has chosen who must answer. Said once per assignment: a re-route says it again
 * with a new id, and each co-owner is an assignment of its own.
 */
export const complaintAssigned = defineEvent(
  'id.salur.complaint.assigned.v1',
  'salur.routing',
  z.object({
    assignmentId: z.uuid(),
    institution: z.object({ code: institutionCode, name: z.string(), kind: institutionKind }),
    role: assignmentRole.default('lead'),
    reason: routingReason,
    /** Where it happened, as far as the monitor tells places apart: two digits of the province. Absent: nobody said. */
    province: provinceDigits.optional(),
    /** Of what this institution, or one above or below it, offers; absent where no service of theirs was found in the text. */
    service: serviceFound.optional(),
    /** Staff id of the person who chose, null when a rule did. */
    assignedBy: z.uuid().nullable(),
    assignedAt: instant,
  }),
);
export type ComplaintAssigned = EventOf<typeof complaintAssigned>;
