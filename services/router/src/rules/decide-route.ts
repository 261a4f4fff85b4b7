import type { RoutingReason } from '#libs/contracts';
import { confidenceOf } from './confidence-of.js';
import { explainRoute } from './explain-route.js';
import { gatherEvidence, weightOf, type Evidence } from './gather-evidence.js';
import { isDeciding, judge, judgeChoice, type Verdict } from './judge.js';
import { presentOwner, type Institution, type Knowledge } from './knowledge.js';
import { mergeFamilies } from './merge-families.js';
import { readText } from './read-text.js';

/** Raised with every change of a rule or of a table of rules, so that a decision can be explained by the rules of its day. */
export const rulesVersion = '1';

/** From here on a rule decides alone; below, a person does. */
export const sureEnough = 0.7;

export interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly confidence: number;
}

export interface Route {
  /** Null: the triage desk decides. */
  readonly institution: Institution | null;
  readonly reason: RoutingReason;
  /** At most five, the likeliest first; what the triage desk is offered. */
  readonly candidates: readonly Candidate[];
}

/** What the rules may look at: what the citizen wrote, and the institution they chose, if any. */
export interface ReadComplaint {
  readonly text: string;
  readonly chosen: string | null;
}

/** Who must answer, and why; the same text and the same directory always give the same route. */
export function decideRoute(complaint: ReadComplaint, knowledge: Knowledge, today: string): Route {
  const reading = readText(complaint.text, knowledge);
  const ranked = mergeFamilies(gatherEvidence(reading, knowledge), knowledge).sort(heaviestFirst);
  const chosen = complaint.chosen === null ? null : presentOwner(complaint.chosen, knowledge.institutions, today);
  const verdict = chosen ? judgeChoice(ranked, chosen, knowledge) : judge(ranked);

  const confidence = confidenceOf(verdict);
  const owner = ownerOf(verdict, confidence, knowledge);
  const rule = owner || !isDeciding(verdict.rule) ? verdict.rule : 'ambiguous';
  const speaking = owner && verdict.top ? [verdict.top] : ranked.slice(0, 3);
  return {
    institution: owner,
    reason: {
      rule,
      sentence: explainRoute(rule, verdict.top, owner),
      found: [...new Set(speaking.flatMap(({ found }) => found))].slice(0, 10),
      confidence,
      rulesVersion,
      directoryVersion: knowledge.version,
    },
    candidates: candidatesOf(ranked, verdict, confidence, knowledge),
  };
}

function ownerOf({ rule, top }: Verdict, confidence: number, { institutions }: Knowledge): Institution | null {
  if (!top || !isDeciding(rule) || confidence < sureEnough) return null;
  return institutions.get(top.institution) ?? null;
}

const heaviestFirst = (a: Evidence, b: Evidence) =>
  weightOf(b) - weightOf(a) || (a.institution < b.institution ? -1 : 1);

/** The one the verdict speaks of first, then by weight; what confidence it leaves is shared out among the others. */
function candidatesOf(
  ranked: readonly Evidence[],
  { top }: Verdict,
  confidence: number,
  { institutions }: Knowledge,
): Candidate[] {
  if (!top) return [];
  const others = ranked.filter((one) => one.institution !== top.institution).slice(0, 4);
  const total = others.reduce((sum, one) => sum + weightOf(one), 0.5);
  const named = (code: string, share: number) => ({
    code,
    name: institutions.get(code)?.name ?? code,
    confidence: Math.round(share * 100) / 100,
  });
  return [
    named(top.institution, confidence),
    ...others.map((one) => named(one.institution, Math.min(confidence, ((1 - confidence) * weightOf(one)) / total))),
  ];
}
