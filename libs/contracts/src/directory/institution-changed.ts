import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { aliasKind, institutionCode, institutionKind, localDate } from '../vocabulary.js';

export const liaison = z.object({
  role: z.string().max(200),
  mailbox: z.email().max(200).nullable(),
  phone: z.string().max(40).nullable(),
});
export type Liaison = z.output<typeof liaison>;

/** The whole present record of one institution or unit. Said again on the day a dated change takes effect. Compacted: the latest per code holds. Subject = the code. */
export const institutionChanged = defineEvent(
  'id.salur.institution.changed.v1',
  'salur.directory',
  z.object({
    code: institutionCode,
    name: z.string(),
    kind: institutionKind,
    parent: institutionCode.nullable(),
    /** Codes from the root down to this one, joined by `/` with a trailing `/`: `bp-bumn/pln/pln-icon-plus/`. */
    path: z.string(),
    /** Official, colloquial, product and application names the public uses, in lower case. */
    aliases: z.array(z.string()),
    /** Of which kind each of these is, in their order. Of one that is not here nobody has said. */
    aliasKinds: z.array(z.object({ alias: z.string(), kind: aliasKind })).optional(),
    /** No longer said, nor read: the words for what it answers for are those of its services. */
    categories: z
      .array(
        z.object({
          code: z.string(),
          name: z.string(),
          keywords: z.array(z.string()),
          hints: z.array(z.string()).optional(),
        }),
      )
      .optional(),
    /** IANA zone of its office: Asia/Jakarta, Asia/Makassar or Asia/Jayapura. */
    timeZone: z.string(),
    /** How it works with the hub: `full` means that it verifies what reaches it by itself. */
    connection: z.enum(['central', 'semi', 'full']).optional(),
    /** Its final answers are read by a second person before they are sent. */
    approvesAnswers: z.boolean().optional(),
    validFrom: localDate,
    /** First day on which it is no longer valid; null while it is. */
    validTo: localDate.nullable(),
    /** That day has come: from now on the successor answers. */
    isOver: z.boolean().optional(),
    /** Who took over, and the open cases with it; after a split the others who did are in `successors` as well. */
    successor: institutionCode.nullable(),
    successors: z.array(institutionCode).optional(),
    /** Who watches that it answers: Kementerian BUMN of every BUMN until 2 October 2025, BP BUMN since. */
    coordinator: institutionCode.nullable().optional(),
    /** The desk that speaks for it; a role and its mailbox, never a person. */
    liaison: liaison.nullable().optional(),
    /** The regulation it stands on. */
    source: z.string().max(200).nullable().optional(),
    version: z.int().positive(),
  }),
);
export type InstitutionChanged = EventOf<typeof institutionChanged>;
