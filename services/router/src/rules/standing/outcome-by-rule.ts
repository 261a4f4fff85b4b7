import type { Institution } from '../knowledge.js';
import { toDesk, type Outcome, type Owner } from '../outcome.js';
import type { Where } from '../where-of.js';
import { ownerByRule } from './owner-by-rule.js';
import type { Decree } from './standing-rule.js';

interface Present {
  readonly where: () => Where;
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly today: string;
}

/** What a rule makes of a complaint today. Null: who it names is no more, and it decides nothing. */
export function outcomeByRule(
  { outcome, owner, others }: Decree,
  { where, institutions, today }: Present,
): Outcome | null {
  const find = (code: string) => ownerByRule(code, where, institutions, today);
  const beside = others.flatMap((code) => find(code) ?? []);
  switch (outcome) {
    case 'desk':
      return toDesk();
    case 'citizen': {
      const options = eachOnce(beside).map(({ code, name }) => ({ code, name }));
      return options.length > 1 ? { to: 'citizen', question: 'which-of-these', options } : null;
    }
    case 'institution': {
      const lead = owner === null ? null : find(owner);
      return lead && { to: 'institution', lead, coOwners: eachOnce([lead, ...beside]).slice(1) };
    }
  }
}

/** Two that have become one are one. */
const eachOnce = (owners: readonly Owner[]): Owner[] => [...new Map(owners.map((one) => [one.code, one])).values()];
