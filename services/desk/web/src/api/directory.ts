import type { AliasKind, InstitutionKind } from '#libs/contracts';
import { get } from './call.js';

export interface Institution {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly parent: string | null;
  readonly path: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successor: string | null;
}

export interface Branch extends Institution {
  /** How many belong to it directly. */
  readonly children: number;
}

export interface Liaison {
  readonly role: string;
  readonly mailbox: string | null;
  readonly phone: string | null;
}

/** Of which kind a name is. */
export interface KindOfAlias {
  readonly alias: string;
  readonly kind: AliasKind;
}

export const connections = ['central', 'semi', 'full'] as const;
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

/** What holds of an institution from one day until another. */
export interface Period extends Omit<Institution, 'path'> {
  readonly aliases: readonly string[];
  /** One that is not here has no known kind. */
  readonly aliasKinds: readonly KindOfAlias[];
  readonly timeZone: string;
  readonly successors: readonly string[];
  readonly coordinator: string | null;
  readonly connection: (typeof connections)[number];
  readonly approvesAnswers: boolean;
  readonly liaison: Liaison | null;
  readonly source: string | null;
}

/** A version of a record, as it was announced. */
export interface Saying {
  readonly version: number;
  readonly changedAt: string;
  /** Null: shipped data, or a day that had been planned. */
  readonly changedBy: string | null;
  readonly changes: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface History {
  readonly periods: readonly Period[];
  readonly said: readonly Saying[];
}

export type EditedThing = 'institution' | 'service';

/** What somebody has changed, for which day. */
export interface EditMade {
  readonly id: string;
  readonly editedAt: string;
  readonly editedBy: string;
  readonly staffName: string;
  readonly effectiveOn: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly changes: readonly FieldChange[];
}

export interface OnDay {
  readonly on: string;
  readonly held: Period | null;
  readonly answers: Period | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const address = '/api/directory/institutions';
const addressOf = (code: string) => `${address}/${encodeURIComponent(code)}`;

export const exportAddress = `${address}/export.csv`;

export interface InstitutionQuery {
  readonly q: string;
  /** The day on which it must be there; today where none is given. */
  readonly at?: string;
  readonly after?: string | undefined;
  readonly limit: number;
  /** With the offices of governments. */
  readonly offices?: 'true';
}

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'regency' | 'district' | 'village';
  readonly within: readonly string[];
}

export const listInstitutions = (query: InstitutionQuery, signal: AbortSignal): Promise<Page<Institution>> =>
  get(address, { ...query }, signal);

export const readBranches = (
  parent: string | undefined,
  on: string,
  signal: AbortSignal,
): Promise<{ on: string; items: readonly Branch[] }> => get(`${address}/tree`, { parent, on }, signal);

export const readInstitution = (code: string, signal: AbortSignal): Promise<Institution & { version: number }> =>
  get(addressOf(code), {}, signal);

export const readOnDay = (code: string, on: string, signal: AbortSignal): Promise<OnDay> =>
  get(addressOf(code), { on }, signal);

export const readHistory = (code: string, signal: AbortSignal): Promise<History> =>
  get(`${addressOf(code)}/history`, {}, signal);

export const searchPlaces = (q: string, limit: number, signal: AbortSignal): Promise<{ items: readonly Place[] }> =>
  get('/api/directory/places', { q, limit }, signal);

export const readEdits = (
  thing: EditedThing,
  code: string,
  signal: AbortSignal,
): Promise<{ readonly items: readonly EditMade[] }> => get('/api/directory/edits', { thing, code }, signal);
