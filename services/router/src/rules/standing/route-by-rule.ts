import type { RoutingReason } from '#libs/contracts';
import type { Candidate } from '../candidates-of.js';
import { rulesVersion, type ReadComplaint, type Route } from '../decide-route.js';
import { withBeside } from '../explain-route.js';
import { say, type Explanation } from '../explanation.js';
import { gatherEvidence } from '../gather-evidence.js';
import { readText } from '../read-text.js';
import { isSensitive } from '../services-found.js';
import type { Knowledge } from '../knowledge.js';
import { toDesk, type Outcome } from '../outcome.js';
import { placeMarks, wholeText, type Part } from '../place-marks.js';
import { nowhere, type Where } from '../where-of.js';
import type { RuledComplaint, RuleMatch, StandingRules } from './match-rules.js';
import { outcomeByRule } from './outcome-by-rule.js';
import type { StandingRule } from './standing-rule.js';

type Asked = Pick<ReadComplaint, 'text' | 'parts' | 'where' | 'isReply' | 'mayAsk'> &
  Pick<RuledComplaint, 'door' | 'class'>;

/** What an official has decreed stands before what the router would find out by itself. Null: nothing is decreed. */
export function routeByRule(asked: Asked, rules: StandingRules, knowledge: Knowledge, today: string): Route | null {
  if (!rules.some) return null;
  const { text, parts = wholeText, door, class: itsClass, isReply = false, mayAsk = false } = asked;
  const where = (): Where => asked.where?.() ?? nowhere;
  const made = (rule: StandingRule) => outcomeByRule(rule, { where, institutions: knowledge.institutions, today });
  // A rule whose owner is no more decides nothing, and stops none behind it; the list of rules shows it.
  const decides = (rule: StandingRule) => made(rule) !== null;
  const match = rules.match({ text, region: where().certain, door, class: itsClass }, decides);
  const decreed = match && made(match.rule);
  // Whom the citizen named when they were asked is whose it is: the rule has had its answer.
  if (!match || !decreed || (decreed.to === 'citizen' && isReply)) return null;
  // Asked once, a citizen is not asked again: a person decides then.
  const outcome = decreed.to === 'citizen' && !mayAsk ? toDesk() : decreed;
  const reason = {
    ...reasonOf(match, outcome, { parts, knowledge }),
    ...(isSensitive(gatherEvidence(readText(text, knowledge), knowledge)) && { sensitive: true }),
  };
  return { outcome, reason, candidates: serviceOf(match, outcome) };
}

/** A rule about one service says of what the complaint is. */
function serviceOf({ rule: { when } }: RuleMatch, outcome: Outcome): Candidate[] {
  const [service, ...others] = when.services;
  if (outcome.to !== 'institution' || service === undefined || others.length > 0) return [];
  const { code, name } = outcome.lead;
  return [{ code, name, confidence: 1, service }];
}

function reasonOf(
  { rule: { id, version, name }, marks }: RuleMatch,
  outcome: Outcome,
  { parts, knowledge }: { parts: readonly Part[]; knowledge: Knowledge },
): RoutingReason {
  const placed = placeMarks(
    // Where a person decides nobody is spoken of yet.
    speakingOf(outcome).flatMap((institution) => marks.map((mark) => ({ ...mark, institution }))),
    parts,
  );
  return {
    rule: 'standing-rule',
    ...decreedIn(name, outcome),
    found: [...new Set(marks.map(({ word }) => word))],
    marks: placed,
    ...{ confidence: 1, rulesVersion, directoryVersion: knowledge.version },
    standingRule: { id, version },
  };
}

function speakingOf(outcome: Outcome): string[] {
  if (outcome.to === 'institution') return [outcome.lead.code];
  return outcome.to === 'citizen' ? outcome.options.slice(0, 1).map(({ code }) => code) : [];
}

function decreedIn(rule: string, outcome: Outcome): Explanation {
  const [by, byEn] = [`Menurut ketentuan “${rule}”`, `By the rule “${rule}”`];
  switch (outcome.to) {
    case 'institution': {
      const { lead, coOwners } = outcome;
      const main = say(
        `${by}, yang berwenang menjawab adalah ${lead.name}.`,
        `${byEn}, ${lead.name} is responsible for it.`,
      );
      return coOwners.length === 0 ? main : withBeside(main, coOwners);
    }
    case 'citizen': {
      const names = outcome.options.map(({ name }) => name);
      return say(
        `${by}, kami menanyakan kepada pelapor siapa yang dimaksud: ${names.join(' atau ')}.`,
        `${byEn}, we ask the citizen who is meant: ${names.join(' or ')}.`,
      );
    }
    case 'desk':
      return say(`${by}, petugas triase yang memilih instansinya.`, `${byEn}, a triage officer chooses whose it is.`);
  }
}
