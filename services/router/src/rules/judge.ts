import { clearlyNamed } from './find-mentions.js';
import { noEvidence, weightOf, type Evidence } from './gather-evidence.js';
import type { Institution, Knowledge } from './knowledge.js';
import { areFamily } from './merge-families.js';

export type Rule = 'named-in-text' | 'chosen-by-citizen' | 'category' | 'ambiguous' | 'nobody-matches';

/** What was found before it is put in figures and words: the rule that held, and the two institutions that weigh most. */
export interface Verdict {
  readonly rule: Rule;
  readonly top: Evidence | null;
  readonly rival: Evidence | null;
}

/** Two hints, or one keyword. */
const enoughTopics = 0.8;
/** A rival may weigh at most this share of what the winner weighs. */
const rivalShare = 0.6;

/**
 * First match wins: an institution the citizen names, then the owner of what the text is about. Two owners, or none: a
 * person decides.
 */
export function judge(ranked: readonly Evidence[]): Verdict {
  const [top, second] = ranked;
  if (!top) return { rule: 'nobody-matches', top: null, rival: null };
  const rival = second ?? null;
  const clear = rival === null || weightOf(rival) <= rivalShare * weightOf(top);
  const rivalNamed = (rival?.named ?? 0) >= clearlyNamed;
  if (top.named >= clearlyNamed) return { rule: clear && !rivalNamed ? 'named-in-text' : 'ambiguous', top, rival };
  if (rivalNamed) return { rule: 'ambiguous', top, rival };
  if (weightOf(top) < enoughTopics) return { rule: 'nobody-matches', top, rival };
  return { rule: clear && top.topics >= enoughTopics ? 'category' : 'ambiguous', top, rival };
}

/** The institution the citizen chose is a hint: believed where the text does not contradict it. */
export function judgeChoice(ranked: readonly Evidence[], chosen: Institution, knowledge: Knowledge): Verdict {
  const byText = judge(ranked);
  const supporting = ranked.find((one) => areFamily(one.institution, chosen.code, knowledge));
  if (byText.top && byText.top === supporting && isDeciding(byText.rule)) return byText;

  const top = supporting ?? noEvidence(chosen.code);
  const rival = ranked.find((one) => one !== supporting) ?? null;
  const contradicted = rival !== null && weightOf(rival) >= enoughTopics && weightOf(rival) > weightOf(top);
  return { rule: contradicted ? 'ambiguous' : 'chosen-by-citizen', top: moreSpecific(top, chosen, knowledge), rival };
}

export const isDeciding = (rule: Rule): boolean => rule !== 'ambiguous' && rule !== 'nobody-matches';

/** Of parent and subsidiary the subsidiary, unless only hints speak for it. */
function moreSpecific(top: Evidence, chosen: Institution, { institutions }: Knowledge): Evidence {
  const deeper = (institutions.get(top.institution)?.path.length ?? 0) > chosen.path.length;
  return deeper && weightOf(top) >= enoughTopics ? top : { ...top, institution: chosen.code };
}
