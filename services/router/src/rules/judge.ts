import type { RoutingReason } from '#libs/contracts';
import { ruledOf, signalOf } from './blend-signals.js';
import type { Figures } from './figures.js';
import { clearlyNamed } from './find-mentions.js';
import { weightOf } from './gather-evidence.js';
import type { Institution, Knowledge } from './knowledge.js';
import { areFamily } from './merge-families.js';
import type { Nature } from './nature-of.js';
import { speaksOfTheCentre } from './of-the-centre.js';
import type { Ranked } from './rank-suspects.js';
import type { Trap } from './traps.js';
import { isOfPlaces } from './where-of.js';

type Deciding = 'named-in-text' | 'category' | 'learned' | 'chosen-by-citizen';
type Undecided = Extract<RoutingReason['rule'], 'ambiguous' | 'nobody-matches' | 'not-a-complaint' | 'spam' | 'abuse'>;

/** The rule that held, and whose the complaint is. */
export interface Decided {
  readonly rule: Deciding;
  readonly owner: Institution;
  /** What speaks for the owner, where anything does. */
  readonly speaker: Ranked | null;
  readonly confidence: number;
  /** The citizen said so when we asked. */
  readonly isReply?: boolean;
  /** The row that says whose the section of a toll road is which they named, though not in the story. */
  readonly section?: Trap | null;
}

export type Verdict =
  | Decided
  | {
      readonly rule: Undecided;
      readonly owner: null;
      readonly confidence: number;
      /** The two between which one answer would decide; else nobody. */
      readonly between: readonly Institution[];
      /** Codes of those for whom a second matter in the text speaks, however improbable they are. */
      readonly rivals?: readonly string[];
      /** About a toll road, and nobody has said which: one answer would decide. */
      readonly isSomeTollRoad?: boolean;
    };

interface Matters {
  readonly chosen: Institution | null;
  /** Chosen from the two between which we asked: that decides. */
  readonly isReply: boolean;
  readonly nature: Nature;
  /** Whether it is certainly of that nature, also where somebody is named. */
  readonly isThoughNamed?: boolean;
  readonly sureEnough: number;
  readonly figures: Figures;
  readonly words: readonly string[];
  readonly knowledge: Knowledge;
}

interface Contest {
  readonly ranked: readonly Ranked[];
  readonly words: readonly string[];
  readonly knowledge: Knowledge;
}

/** Below this nothing points anywhere. */
export const faint = 0.3;
/** Two hints, or one keyword. */
const enough = 0.8;
/** A rival of whom so large a share is said is another matter. */
const rivalShare = 0.6;
/** What the model was taught so often and is so sure of is settled: it has seen how people speak of it. */
const settled = { taught: 20, probability: 0.95 };
/** Four and a half times as likely by the catalogue's sentences. */
const clearlyLiker = 1.5;
/** Three keywords say more than any likeness. */
const plenty = 3;
/** What is contested is not more probable than this, whatever the figures say. */
const contested = 0.7;

/** First match wins: what is no complaint, what the citizen chose, and then who is likeliest. */
export function judge(ranked: readonly Ranked[], matters: Matters): Verdict {
  const { chosen, isReply, nature, isThoughNamed, sureEnough, knowledge } = matters;
  const [top] = ranked;
  const confidence = top?.probability ?? 0;
  if (nature !== 'complaint' && !chosen && (isThoughNamed || confidence < sureEnough))
    return { rule: nature, owner: null, between: [], confidence };
  const owner = top ? knowledge.institutions.get(top.code) : undefined;
  const isChosen = chosen !== null && owner !== undefined && areFamily(owner.code, chosen.code, knowledge);
  if (chosen && isReply) return { ...believe(ranked, chosen, matters), isReply };
  if (chosen && !(isChosen && confidence >= sureEnough)) return judgeChoice(ranked, chosen, matters);
  if (!top || !owner || confidence < faint) return { rule: 'nobody-matches', owner: null, between: [], confidence };
  const rivals = rivalsOf(top, owner, { ranked, words: matters.words, knowledge });
  if (confidence < sureEnough || isHintOnly(top) || isOfTheCentre(top, owner, matters) || rivals.length > 0)
    return {
      ...{ rule: 'ambiguous', owner: null, between: twoOf(ranked, matters), rivals },
      confidence: Math.min(confidence, contested),
    };
  return { rule: ruleOf(top), owner, speaker: top, confidence };
}

/** An @mention says who shall read it: alone it sends nothing, whatever sounds alike, until officers have taught whose such texts are. */
const isHintOnly = (top: Ranked): boolean =>
  top.evidence.isOnlyMentioned && top.evidence.topics < enough && !isSettled(top);

/** What is said to be the centre's a local office is not sent unseen, unless it is the office that is named or officers have taught so. */
const isOfTheCentre = (top: Ranked, owner: Institution, { words }: Matters): boolean =>
  isOfPlaces(owner) && top.signals.named < clearlyNamed && !isSettled(top) && speaksOfTheCentre(words);

const isSettled = ({ signals }: Ranked): boolean =>
  signals.learned >= signalOf(settled.probability) && signals.ruled <= ruledOf(settled.taught);

/** Two matters in one text are a person's to part, unless the table of shared matters knows who leads. */
function rivalsOf(top: Ranked, owner: Institution, { ranked, words, knowledge }: Contest): string[] {
  const others = ranked.filter((one) => one !== top);
  const rivals = others.filter(
    (one) =>
      (one.evidence.named >= 2 && top.evidence.named >= 2) ||
      soundsRatherLike(one, top) ||
      (weightOf(one.evidence) >= 1 && saidBeside(one, top) >= shareOfRival(one, top) * weightOf(top.evidence)),
  );
  const beside = besideOf(owner, words, knowledge);
  return rivals.flatMap(({ code }) => (beside.has(code) ? [] : code));
}

/** Words found for the likeliest may be beside the point where the sentences of the catalogue speak so clearly for somebody else. */
const soundsRatherLike = (one: Ranked, top: Ranked): boolean =>
  one.signals.alike - top.signals.alike > clearlyLiker &&
  top.signals.named < clearlyNamed &&
  weightOf(top.evidence) < plenty &&
  top.evidence.trap === null &&
  !isSettled(top);

/**
 * What speaks for a rival. Of less of it only what stands in words that do not speak for the likeliest as well: of `kartu ATM BNI
 * tertelan` every bank has all words but one, and there is no second matter in it.
 */
function saidBeside({ evidence }: Ranked, { evidence: its }: Ranked): number {
  if (evidence.named > 0 || weightOf(evidence) >= weightOf(its)) return weightOf(evidence);
  const others = evidence.marks.filter(
    ({ start, end }) => !its.marks.some((mark) => mark.start <= start && end <= mark.end),
  );
  return evidence.topics * (others.length / Math.max(evidence.marks.length, 1));
}

/** Beside what is settled a rival counts only where officers taught nothing of it: the others the model has weighed. */
function shareOfRival({ signals }: Ranked, top: Ranked): number {
  if (!isSettled(top)) return rivalShare;
  return signals.ruled < 1 ? Infinity : 1;
}

function ruleOf({ signals }: Ranked): Deciding {
  if (signals.named >= clearlyNamed) return 'named-in-text';
  return signals.described > 0 || signals.learned === 0 ? 'category' : 'learned';
}

/** The institution the citizen chose is a hint: believed where the text does not contradict it. */
function judgeChoice(ranked: readonly Ranked[], chosen: Institution, matters: Matters): Verdict {
  const [top] = ranked;
  if (top && top !== kinOf(chosen, ranked, matters.knowledge) && top.probability >= matters.figures.contradiction)
    return { rule: 'ambiguous', owner: null, between: [], confidence: top.probability };
  return believe(ranked, chosen, matters);
}

function believe(ranked: readonly Ranked[], chosen: Institution, { knowledge, figures }: Matters): Decided {
  const kin = kinOf(chosen, ranked, knowledge);
  // Of parent and subsidiary the subsidiary, where more than a hint speaks for it.
  const deeper = kin && weightOf(kin.evidence) >= enough ? knowledge.institutions.get(kin.code) : undefined;
  const owner = deeper && deeper.path.length > chosen.path.length ? deeper : chosen;
  const confidence = Math.max(figures.choice, kin?.probability ?? 0);
  return { rule: 'chosen-by-citizen', owner, speaker: kin, confidence };
}

const kinOf = (chosen: Institution, ranked: readonly Ranked[], knowledge: Knowledge): Ranked | null =>
  ranked.find(({ code }) => areFamily(code, chosen.code, knowledge)) ?? null;

/**
 * Two between whom one answer would decide. Who named both has not forgotten to say whose it is, nor who named the one when hardly
 * anything is said of the other but in the same words: of `KUR di BNI` another bank has all words but the name.
 */
function twoOf([first, second]: readonly Ranked[], { figures, knowledge }: Matters): Institution[] {
  if (!first || !second || second.probability < figures['question-second']) return [];
  if (first.probability + second.probability < figures['question-together']) return [];
  const isNamed = first.signals.named >= clearlyNamed;
  if (isNamed && (second.signals.named >= clearlyNamed || saidBeside(second, first) < enough)) return [];
  return [first, second].flatMap(({ code }) => knowledge.institutions.get(code) ?? []);
}

/** Enough that an institution is spoken of, and not only brushed. */
const spokenOf = ({ signals }: Ranked): boolean => signals.named >= clearlyNamed || signals.described >= 1;
/** Who watches the lead has a copy as soon as it is named: it is named as one to turn to, and seldom as the one complained of. */
const isItsWatcher = ({ code, signals }: Ranked, lead: Institution, { tables }: Knowledge): boolean =>
  signals.named > 0 && (tables.watchers.get(code)?.has(lead.code) ?? false);
const mostCoOwners = 2;

/** Who answers for a part of it beside the lead, by the table of matters of two. */
export function coOwnersOf(
  lead: Institution,
  ranked: readonly Ranked[],
  words: readonly string[],
  knowledge: Knowledge,
): Institution[] {
  const beside = besideOf(lead, words, knowledge);
  return ranked
    .filter(
      (one) => beside.has(one.code) && one.code !== lead.code && (spokenOf(one) || isItsWatcher(one, lead, knowledge)),
    )
    .slice(0, mostCoOwners)
    .flatMap(({ code }) => knowledge.institutions.get(code) ?? []);
}

function besideOf(lead: Institution, words: readonly string[], { tables }: Knowledge): ReadonlySet<string> {
  const text = ` ${words.join(' ')} `;
  const matters = tables.sharedMatters.filter(
    (one) => one.lead.includes(lead.code) && one.words.some((word) => text.includes(` ${word} `)),
  );
  return new Set(matters.flatMap((one) => one.beside));
}
