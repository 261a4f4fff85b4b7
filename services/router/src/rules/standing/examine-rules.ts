import { complaintClasses, doorNames } from '#libs/contracts';
import { liesIn } from './match-rules.js';
import { kindsOfCondition, type Conditions, type Decree, type StandingRule } from './standing-rule.js';

/** What is wrong, or may be, with a rule beside the others. */
export type Finding =
  /** Whatever it says, the other one has already decided. */
  | { readonly kind: 'dead'; readonly rule: string; readonly because: string }
  /** Both can hold for one complaint and make something else of it; the earlier one wins. */
  | { readonly kind: 'conflict'; readonly rule: string; readonly with: string }
  | { readonly kind: 'owner-gone'; readonly rule: string; readonly owner: string }
  /** Of those between whom it asks fewer than two are left: there is nothing to ask. */
  | { readonly kind: 'one-left'; readonly rule: string };

/** Who answers today for an institution that a rule names; null: nobody any more. */
type OwnerToday = (code: string) => string | null;

/** Whoever lists every door has asked for none. */
export const isUnconditional = ({ services, places, words, doors, classes }: Conditions): boolean =>
  services.length + places.length + words.length === 0 && isAny(doors, doorNames) && isAny(classes, complaintClasses);

const isAny = <One>(named: readonly One[], all: readonly One[]): boolean =>
  named.length === 0 || all.every((one) => named.includes(one));

/** In the order in which they are asked. What decides nothing today stands in nobody's way. */
export function examineRules(rules: readonly StandingRule[], ownerOf: OwnerToday): Finding[] {
  const ordered = rules.toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
  return ordered.flatMap((rule, at): Finding[] => {
    const before = ordered.slice(0, at).filter((one) => decides(one, ownerOf));
    const own = faultsOf(rule, ownerOf);
    const covering = before.find((one) => covers(one.when, rule.when));
    if (covering) return [...own, { kind: 'dead', rule: rule.id, because: covering.id }];
    const rivals = before.filter((one) => !isSameDecree(one, rule) && mayMeet(one.when, rule.when));
    return [...own, ...rivals.map((one): Finding => ({ kind: 'conflict', rule: rule.id, with: one.id }))];
  });
}

function faultsOf(rule: StandingRule, ownerOf: OwnerToday): Finding[] {
  const gone = namedBy(rule)
    .filter((owner) => ownerOf(owner) === null)
    .map((owner): Finding => ({ kind: 'owner-gone', rule: rule.id, owner }));
  return rule.outcome === 'citizen' && !decides(rule, ownerOf) ? [...gone, { kind: 'one-left', rule: rule.id }] : gone;
}

/** As `outcomeByRule` makes something of it, or nothing. */
function decides({ outcome, owner, others }: Decree, ownerOf: OwnerToday): boolean {
  if (outcome === 'citizen') return new Set(others.flatMap((one) => ownerOf(one) ?? [])).size > 1;
  return outcome === 'desk' || (owner !== null && ownerOf(owner) !== null);
}

const namedBy = ({ owner, others }: Decree): string[] => [...(owner === null ? [] : [owner]), ...others];

const isSameDecree = (one: Decree, other: Decree): boolean =>
  one.outcome === other.outcome && namedBy(one).join() === namedBy(other).join();

/** Whether whatever meets `inner` meets `outer` as well. */
const covers = (outer: Conditions, inner: Conditions): boolean =>
  kindsOfCondition.every(
    (kind) =>
      outer[kind].length === 0 ||
      (inner[kind].length > 0 && inner[kind].every((wanted) => outer[kind].some((one) => within(kind, wanted, one)))),
  );

/** Whether one complaint can meet both. Words and services do not exclude each other; doors, classes and places do. */
const mayMeet = (one: Conditions, other: Conditions): boolean =>
  (['places', 'doors', 'classes'] as const).every(
    (kind) =>
      one[kind].length === 0 ||
      other[kind].length === 0 ||
      one[kind].some((mine) => other[kind].some((theirs) => within(kind, mine, theirs) || within(kind, theirs, mine))),
  );

const within = (kind: keyof Conditions, inner: string, outer: string): boolean =>
  kind === 'places' ? liesIn(inner, outer) : inner === outer;
