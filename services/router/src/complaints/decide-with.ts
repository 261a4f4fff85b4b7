import { decideRoute, type Policy, type Route } from '../rules/decide-route.js';
import type { Knowledge } from '../rules/knowledge.js';
import type { MayAsk } from '../rules/may-ask.js';
import type { StandingRules } from '../rules/standing/match-rules.js';
import { routeByRule } from '../rules/standing/route-by-rule.js';
import type { Written } from './read-complaint.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Everything a decision depends on but the complaint. */
export interface Means {
  readonly knowledge: Knowledge;
  readonly today: string;
  readonly rules: StandingRules;
  readonly policy: Policy;
}

/** The institution the citizen named as theirs, when filing or in reply to a question. */
export interface Choice {
  readonly chosen: string | null;
  /** Chosen from those between which they were asked. Absent, as in decisions of before: no. */
  readonly isReply?: boolean;
  /** Chosen because it holds the section of a toll road that they named when asked. */
  readonly isOfSection?: boolean;
}

export interface Circumstances extends Choice {
  readonly mayAsk: MayAsk;
}

/** As an official has decreed, else as the rules find. The same complaint and means always give the same route. */
export function decideWith(
  { knowledge, today, rules, policy }: Means,
  { door, class: itsClass }: Pick<RoutedComplaint, 'door' | 'class'>,
  written: Written,
  { chosen, isReply = false, isOfSection = false, mayAsk }: Circumstances,
): Route {
  const { text, parts, place, where } = written;
  const asked = { text, parts, where, isReply, mayAsk };
  const decreed = routeByRule({ ...asked, door, class: itsClass }, rules, knowledge, today);
  if (decreed?.outcome.to === 'institution') return decreed;
  const found = decideRoute({ ...asked, chosen, isOfSection, place }, knowledge, today, policy);
  // Who decides instead is offered whom the rules would have found.
  return decreed ? { ...found, outcome: decreed.outcome, reason: decreed.reason } : found;
}
