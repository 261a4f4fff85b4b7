import { z } from 'zod';

/** Free text under the complaint's own data key: AES-256-GCM, base64url of nonce (12 bytes), ciphertext and tag (16 bytes). See `libs/vault`. */
export const sealed = z
  .string()
  .regex(/^[\w-]{38,}$/)
  .brand('Sealed');
export type Sealed = z.output<typeof sealed>;

/** The door a citizen used, and through which the answer goes back. */
export const doorNames = ['web', 'sms', 'telegram', 'whatsapp', 'messenger', 'instagram', 'email', 'x'] as const;
export const door = z.enum(doorNames);
export type Door = z.output<typeof door>;

/** Languages of pages and of staff; Indonesian is the one that everything starts with. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** Languages in which citizens are spoken to by message: Javanese and Sundanese besides those of the pages. */
export const spokenLanguages = [...languages, 'jv', 'su'] as const;
export const spokenLanguage = z.enum(spokenLanguages);
export type SpokenLanguage = z.output<typeof spokenLanguage>;

/** What stands in for a language where only those of the pages are known: whoever speaks Javanese or Sundanese reads Indonesian. */
export const pageLanguageOf = (language: SpokenLanguage): Language => (language === 'en' ? 'en' : 'id');

/**
 * Classes of PermenPANRB 62/2018: a complaint without or with oversight content (berkadar pengawasan), an aspiration, a
 * request for information, and whistle-blowing, which is confidential. The resolution deadline follows from it.
 */
export const complaintClasses = [
  'complaint',
  'oversight-complaint',
  'aspiration',
  'information-request',
  'whistle-blowing',
] as const;
export const complaintClass = z.enum(complaintClasses);
export type ComplaintClass = z.output<typeof complaintClass>;

/**
 * Kinds of institution; a unit is the part of one that meets the public. A local government is a province, regency or city;
 * each has an office of every kind of local office, see `officeOf` in `libs/domain`.
 */
export const institutionKinds = [
  'ministry',
  'agency',
  'bumn',
  'subsidiary',
  'unit',
  'local-government',
  'local-office-kind',
  'regional-enterprise',
] as const;
/** What sort of name another name of an institution is. */
export const aliasKinds = ['official', 'colloquial', 'product', 'application', 'former'] as const;
export const aliasKind = z.enum(aliasKinds);
export type AliasKind = z.output<typeof aliasKind>;

export const institutionKind = z.enum(institutionKinds);
export type InstitutionKind = z.output<typeof institutionKind>;

/** Code of an institution in the directory, e.g. `pln`, `kai-commuter`. */
export const institutionCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A complaint has one lead institution, which answers the citizen, and any number of co-owners, each with its own case. */
export const assignmentRoles = ['lead', 'co-owner'] as const;
export const assignmentRole = z.enum(assignmentRoles);
export type AssignmentRole = z.output<typeof assignmentRole>;

/** A province by the register of the Ministry of Home Affairs: `33` is Jawa Tengah. */
export const provinceDigits = z.string().regex(/^\d{2}$/);

/** A calendar date without time, `2026-11-23`. */
export const localDate = z.iso.date();

/** An instant in UTC, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();

/** A file the citizen or an officer attached. Its bytes stay with the service that took it in. */
export const attachment = z.object({
  id: z.uuid(),
  mediaType: z.string(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Through which it came: that door's service holds it. Absent: the web. */
  door: door.optional(),
  /** The service that holds an officer's file; absent: it is a citizen's. */
  keeper: z.literal('casework').optional(),
});
export type Attachment = z.output<typeof attachment>;
