import type { ComplaintClass } from '#libs/contracts';
import type { ServiceEntry } from '../api/services.js';
import { linesOf } from '../directory/alias-lines.js';
import { orNull } from '../directory/change-of.js';
import { isCode } from '../directory/is-code.js';

/** What a person has written into the form of a service. */
export interface ServiceForm {
  readonly code: string;
  readonly owner: string | null;
  readonly name: string;
  readonly app: string;
  readonly about: string;
  readonly not: string;
  /** One on a line. */
  readonly words: string;
  readonly hints: string;
  readonly examples: string;
  readonly standardDays: string;
  readonly class: ComplaintClass | '';
  readonly sensitive: boolean;
  readonly topics: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
}

export const emptyForm = (today: string): ServiceForm => ({
  ...{ code: '', owner: null, name: '', app: '', about: '', not: '', words: '', hints: '', examples: '' },
  ...{ standardDays: '', class: '', sensitive: false, topics: [], validFrom: today, validTo: '' },
});

export const formOf = (entry: ServiceEntry): ServiceForm => ({
  ...{ code: entry.code, owner: entry.owner, name: entry.name, about: entry.about, sensitive: entry.sensitive },
  ...{ app: entry.app ?? '', not: entry.not ?? '', class: entry.class ?? '', validTo: entry.validTo ?? '' },
  ...{ words: entry.words.join('\n'), hints: entry.hints.join('\n'), examples: entry.examples.join('\n') },
  ...{ standardDays: entry.standardDays === null ? '' : String(entry.standardDays) },
  ...{ topics: entry.topics, validFrom: entry.validFrom },
});

export const entryOf = (form: ServiceForm): ServiceEntry => ({
  ...{ code: form.code.trim(), owner: form.owner ?? '', name: form.name.trim(), about: form.about.trim() },
  ...{ app: orNull(form.app), not: orNull(form.not), class: form.class === '' ? null : form.class },
  ...{ words: linesOf(form.words), hints: linesOf(form.hints), examples: linesOf(form.examples) },
  ...{ standardDays: form.standardDays === '' ? null : Number(form.standardDays), sensitive: form.sensitive },
  ...{ topics: form.topics, validFrom: form.validFrom, validTo: orNull(form.validTo) },
});

/** Only what the person changed: what somebody else has planned meanwhile stays. */
export function changedIn(before: ServiceForm, after: ServiceForm): Partial<ServiceEntry> {
  const [was, is] = [entryOf(before), entryOf(after)];
  const changed = Object.entries(is).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field as keyof ServiceEntry]),
  );
  return Object.fromEntries(changed);
}

export type ServiceFault = 'codeWrong' | 'ownerMissing' | 'nameMissing' | 'aboutShort' | 'daysWrong' | 'endsTooEarly';

export function faultOf(form: ServiceForm): ServiceFault | null {
  const days = Number(form.standardDays);
  if (!isCode(form.code.trim())) return 'codeWrong';
  if (form.name.trim().length < 3) return 'nameMissing';
  if (form.owner === null) return 'ownerMissing';
  if (form.about.trim().length < 10) return 'aboutShort';
  if (form.standardDays !== '' && !(Number.isInteger(days) && days >= 1 && days <= 1000)) return 'daysWrong';
  return form.validTo !== '' && form.validTo <= form.validFrom ? 'endsTooEarly' : null;
}
