import { complaintClasses, doorNames } from '#libs/contracts';
import type { Rule, RuleOutcome, RuleWish } from '../api/rules.js';
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
  readonly outcome: RuleOutcome;
  readonly owner: string | null;
  readonly others: readonly Picked[];
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
  outcome: rule?.outcome ?? 'institution',
  owner: rule?.owner ?? null,
  others: rule ? named(rule, rule.others) : [],
});

export const wishOf = ({ name, position, outcome, owner, others, ...when }: RuleDraft): RuleWish => ({
  ...{ name: name.trim(), position: Number(position), outcome },
  owner: outcome === 'institution' ? owner : null,
  others: outcome === 'desk' ? [] : others.map(({ code }) => code),
  when: {
    services: when.services.map(({ code }) => code),
    places: when.places.map(({ code }) => code),
    words: linesOf(when.words),
    doors: doorNames.filter((one) => when.doors.includes(one)),
    classes: complaintClasses.filter((one) => when.classes.includes(one)),
  },
});

/** More are no question that a citizen reads, and no work that is shared. */
const mostOthers = 4;

export type DraftFault = 'name' | 'position' | 'condition' | 'owner' | 'others' | 'too-many';

/** What is missing, the first first. */
export function faultOf(draft: RuleDraft): DraftFault | null {
  const { services, places, words, doors, classes } = draft;
  const hasCondition = [services, places, linesOf(words), doors, classes].some(({ length }) => length > 0);
  if (draft.name.trim().length < 5) return 'name';
  if (!hasCondition) return 'condition';
  if (draft.outcome === 'institution' && draft.owner === null) return 'owner';
  if (draft.outcome === 'citizen' && draft.others.length < 2) return 'others';
  if (draft.outcome !== 'desk' && draft.others.length > mostOthers) return 'too-many';
  return /^[1-9]\d{0,3}$/.test(draft.position) ? null : 'position';
}
