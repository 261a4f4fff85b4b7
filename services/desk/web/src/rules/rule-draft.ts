import { complaintClasses, doorNames } from '#libs/contracts';
import type { Rule, RuleWish } from '../api/rules.js';
import type { Picked } from '../shell/picked-list.js';
import { linesOf } from './lines-of.js';

/** A rule as it stands in the form. */
export interface RuleDraft {
  readonly name: string;
  readonly position: string;
  readonly services: readonly Picked[];
  readonly places: readonly Picked[];
  /** One phrase a line. */
  readonly words: string;
  readonly doors: readonly string[];
  readonly classes: readonly string[];
  readonly owner: string | null;
}

const named = ({ names }: Rule, codes: readonly string[]): Picked[] =>
  codes.map((code) => ({ code, name: names[code] ?? code }));

export const draftOf = (rule: Rule | null): RuleDraft => ({
  name: rule?.name ?? '',
  position: String(rule?.position ?? 100),
  services: rule ? named(rule, rule.conditions.services) : [],
  places: rule ? named(rule, rule.conditions.places) : [],
  words: (rule?.conditions.words ?? []).join('\n'),
  doors: rule?.conditions.doors ?? [],
  classes: rule?.conditions.classes ?? [],
  owner: rule?.owner ?? null,
});

export const wishOf = ({ name, position, owner, ...when }: RuleDraft & { readonly owner: string }): RuleWish => ({
  ...{ name: name.trim(), position: Number(position), owner },
  when: {
    services: when.services.map(({ code }) => code),
    places: when.places.map(({ code }) => code),
    words: linesOf(when.words),
    doors: doorNames.filter((one) => when.doors.includes(one)),
    classes: complaintClasses.filter((one) => when.classes.includes(one)),
  },
});

export type DraftFault = 'name' | 'position' | 'condition' | 'owner';

/** What is missing, the first first. */
export function faultOf(draft: RuleDraft): DraftFault | null {
  const { services, places, words, doors, classes } = draft;
  const hasCondition = [services, places, linesOf(words), doors, classes].some(({ length }) => length > 0);
  if (draft.name.trim().length < 5) return 'name';
  if (!hasCondition) return 'condition';
  if (draft.owner === null) return 'owner';
  return /^[1-9]\d{0,3}$/.test(draft.position) ? null : 'position';
}
