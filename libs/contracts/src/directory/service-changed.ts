import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { complaintClass, institutionCode, localDate } from '../vocabulary.js';

const phrases = z.array(z.string().min(1).max(2000)).max(400);

/**
 * The whole present entry of the service catalogue: what an institution does for the public, and the words people use when
 * it goes wrong. Compacted: the latest per code holds. Subject = `service:<code>`, apart from institutions of the same code.
 */
export const serviceChanged = defineEvent(
  'id.salur.service.changed.v1',
  'salur.directory',
  z.object({
    code: institutionCode,
    /** The institution, unit or kind of local office that answers for it. */
    owner: institutionCode,
    name: z.string().max(200),
    /** The application or desk citizens know it by. */
    app: z.string().max(200).nullable(),
    /** One sentence: what it is; and what it is not, and whose that is. */
    about: z.string().max(600),
    not: z.string().max(600).nullable(),
    /** Each speaks for the service by itself; `listrik + padam`: both close together, in either order. Lower case. */
    words: phrases,
    /** Each counts only together with others. */
    hints: phrases,
    /** How citizens put it. */
    examples: z.array(z.string().max(600)).max(40),
    /** Working days the service itself promises; null: none known. */
    standardDays: z.int().positive().max(1000).nullable(),
    /** What a complaint about it is by its nature; null: whatever the citizen says. */
    class: complaintClass.nullable(),
    /** Complaints about it are confidential unless the citizen says otherwise. */
    sensitive: z.boolean(),
    /** Codes of the main topics of SP4N it belongs to. */
    topics: z.array(institutionCode).max(20),
    validFrom: localDate,
    /** First day on which it is no longer offered; null while it is. */
    validTo: localDate.nullable(),
    version: z.int().positive(),
  }),
);
export type ServiceChanged = EventOf<typeof serviceChanged>;
