import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import {
  attachment,
  complaintClass,
  door,
  institutionCode,
  instant,
  localDate,
  sealed,
  spokenLanguage,
} from '../vocabulary.js';

/** Where it happened; what happened there; of a picture, what happened and where. */
export const askedAtDoor = z.enum(['place', 'story', 'words']);
export type AskedAtDoor = z.output<typeof askedAtDoor>;

/** A door has accepted a complaint and given the citizen its tracking code. Said once per complaint, and first. */
export const complaintFiled = defineEvent(
  'id.salur.complaint.filed.v1',
  'salur.complaints',
  z.object({
    /** Tracking code as the citizen knows it, `26K7-4QXM-K`. */
    code: z.string(),
    door,
    class: complaintClass,
    title: sealed.nullable(),
    text: sealed,
    place: sealed.nullable(),
    occurredOn: localDate.nullable(),
    /** The institution the citizen chose, if any: a hint, not a verdict. */
    institution: institutionCode.nullable(),
    /** The institution cannot see who. */
    anonymous: z.boolean(),
    /** The public cannot see what. */
    confidential: z.boolean(),
    /** In which the citizen is told. */
    language: spokenLanguage,
    /** Whether the vault holds an address at which the citizen can be told something. */
    reachable: z.boolean(),
    attachments: z.array(attachment).max(5),
    receivedAt: instant,
    /**
     * The door has told the citizen the code itself, in the one message that answers theirs: they get no receipt besides.
     * `asks`: what that message asks, so that nobody else asks it meanwhile.
     */
    toldAtDoor: z.object({ asks: askedAtDoor.nullable() }).optional(),
  }),
);
export type ComplaintFiled = EventOf<typeof complaintFiled>;
