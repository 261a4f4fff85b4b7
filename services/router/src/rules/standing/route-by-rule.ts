import type { RoutingReason } from '#libs/contracts';
import type { Candidate } from '../candidates-of.js';
import { rulesVersion, type ReadComplaint, type Route } from '../decide-route.js';
import { gatherEvidence } from '../gather-evidence.js';
import { readText } from '../read-text.js';
import { isSensitive } from '../services-found.js';
import type { Knowledge } from '../knowledge.js';
import type { Owner } from '../outcome.js';
import { placeMarks, wholeText, type Part } from '../place-marks.js';
import { nowhere, type Where } from '../where-of.js';
import type { RuledComplaint, RuleMatch, StandingRules } from './match-rules.js';
import { ownerByRule } from './owner-by-rule.js';

type Asked = Pick<ReadComplaint, 'text' | 'parts' | 'where'> & Pick<RuledComplaint, 'door' | 'class'>;

/** What an official has decreed stands before what the router would find out by itself. Null: nothing is decreed. */
export function routeByRule(asked: Asked, rules: StandingRules, knowledge: Knowledge, today: string): Route | null {
  if (!rules.some) return null;
  const { text, parts = wholeText, door, class: itsClass } = asked;
  const where = (): Where => asked.where?.() ?? nowhere;
  const match = rules.match({ text, region: where().certain, door, class: itsClass });
  // A rule whose owner is no more decides nothing; the list of rules shows it.
  const lead = match && ownerByRule(match.rule.owner, where, knowledge.institutions, today);
  if (!match || !lead) return null;
  const reason = {
    ...reasonOf(match, lead, { parts, knowledge }),
    ...(isSensitive(gatherEvidence(readText(text, knowledge), knowledge)) && { sensitive: true }),
  };
  return { outcome: { to: 'institution', lead, coOwners: [] }, reason, candidates: serviceOf(match, lead) };
}

/** A rule about one service says of what the complaint is. */
function serviceOf({ rule: { when } }: RuleMatch, { code, name }: Owner): Candidate[] {
  const [service, ...others] = when.services;
  return service !== undefined && others.length === 0 ? [{ code, name, confidence: 1, service }] : [];
}

function reasonOf(
  { rule: { id, version, name }, marks }: RuleMatch,
  { code: institution, name: itsName }: Owner,
  { parts, knowledge }: { parts: readonly Part[]; knowledge: Knowledge },
): RoutingReason {
  const placed = placeMarks(
    marks.map((mark) => ({ ...mark, institution })),
    parts,
  );
  return {
    rule: 'standing-rule',
    sentence: `Menurut ketentuan “${name}”, yang berwenang menjawab adalah ${itsName}.`,
    sentenceEn: `By the rule “${name}”, ${itsName} is responsible for it.`,
    found: [...new Set(marks.map(({ word }) => word))],
    marks: placed,
    ...{ confidence: 1, rulesVersion, directoryVersion: knowledge.version },
    standingRule: { id, version },
  };
}
