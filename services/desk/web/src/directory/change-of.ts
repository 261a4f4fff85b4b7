import type { Period } from '../api/directory.js';
import type { InstitutionChange } from '../api/edit-directory.js';
import { aliasLinesOf, changedNames, type AliasLines } from './alias-lines.js';

/** What a person has written into the form. */
export interface ChangeForm {
  readonly name: string;
  readonly kind: Period['kind'];
  readonly aliases: AliasLines;
  readonly parent: string | null;
  readonly coordinator: string | null;
  readonly timeZone: string;
  readonly connection: Period['connection'];
  readonly approvesAnswers: boolean;
  readonly liaisonRole: string;
  readonly liaisonMailbox: string;
  readonly liaisonPhone: string;
  readonly source: string;
  readonly validTo: string;
  /** Codes; the first takes the open cases. */
  readonly successors: readonly string[];
}

export const formOf = (held: Period): ChangeForm => ({
  name: held.name,
  kind: held.kind,
  aliases: aliasLinesOf(held),
  parent: held.parent,
  coordinator: held.coordinator,
  timeZone: held.timeZone,
  connection: held.connection,
  approvesAnswers: held.approvesAnswers,
  liaisonRole: held.liaison?.role ?? '',
  liaisonMailbox: held.liaison?.mailbox ?? '',
  liaisonPhone: held.liaison?.phone ?? '',
  source: held.source ?? '',
  // A stretch that another one follows ends without an end of the institution.
  validTo: held.successor === null ? '' : (held.validTo ?? ''),
  successors: held.successors,
});

/** Only what the person changed: the rest stays as it is, also where a later day is planned otherwise. */
export function changeOf(before: ChangeForm, after: ChangeForm): InstitutionChange {
  const differs = (...fields: readonly (keyof ChangeForm)[]) =>
    fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return {
    ...(differs('name') ? { name: after.name.trim() } : {}),
    ...(differs('kind') ? { kind: after.kind } : {}),
    ...changedNames(before.aliases, after.aliases),
    ...(differs('parent') ? { parent: after.parent } : {}),
    ...(differs('coordinator') ? { coordinator: after.coordinator } : {}),
    ...(differs('timeZone') ? { timeZone: after.timeZone } : {}),
    ...(differs('connection') ? { connection: after.connection } : {}),
    ...(differs('approvesAnswers') ? { approvesAnswers: after.approvesAnswers } : {}),
    ...(differs('liaisonRole', 'liaisonMailbox', 'liaisonPhone') ? { liaison: liaisonOf(after) } : {}),
    ...(differs('source') ? { source: orNull(after.source) } : {}),
    ...(differs('validTo') ? { validTo: orNull(after.validTo) } : {}),
    ...(differs('successors') ? { successors: after.successors } : {}),
  };
}

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const liaisonOf = ({ liaisonRole, liaisonMailbox, liaisonPhone }: ChangeForm): Period['liaison'] =>
  [liaisonRole, liaisonMailbox, liaisonPhone].every((one) => one.trim() === '')
    ? null
    : { role: liaisonRole.trim(), mailbox: orNull(liaisonMailbox), phone: orNull(liaisonPhone) };
