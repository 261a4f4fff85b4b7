import type { RoutingReason } from '#libs/contracts';
import { coldWeights, probabilitiesOf, type SignalWeights } from './blend-signals.js';
import { isSensitive } from './services-found.js';
import { explainRoute, explainSteps } from './explain-route.js';
import type { Explanation } from './explanation.js';
import { candidatesOf, whysOf, type Candidate } from './candidates-of.js';
import { shippedFigures, type Figures } from './figures.js';
import { findCandidates } from './find-candidates.js';
import { coOwnersOf, judge, type Verdict } from './judge.js';
import { judgeTollRoad } from './judge-toll-road.js';
import { presentOwner, type Knowledge } from './knowledge.js';
import type { Model } from './learning/model.js';
import { natureOf, natureThoughNamed } from './nature-of.js';
import type { MayAsk } from './may-ask.js';
import { toDesk, type Outcome } from './outcome.js';
import { ownerOf } from './owner-of.js';
import { placeMarks, wholeText, type Part } from './place-marks.js';
import { rankSuspects, type Ranked } from './rank-suspects.js';
import { readText, type Reading } from './read-text.js';
import { soberFirst } from './sober-first.js';
import { governmentsInDoubt, isOfPlaces, localOffice, nowhere, readChoice, type Where } from './where-of.js';

/** Raised with every change of a rule or of a table of rules, so that a decision can be explained by the rules of its day. */
export const rulesVersion = '25';

/** From this probability on the rules decide alone, where no policy says otherwise; below, a person does. */
export const sureEnough = shippedFigures['cold-above'];

export interface Route {
  readonly outcome: Outcome;
  readonly reason: RoutingReason;
  /** At most five, the likeliest first; what the triage desk is offered. */
  readonly candidates: readonly Candidate[];
  /** What speaks for each of those that the rules found, by code: told to whoever is to choose, and kept nowhere. */
  readonly whys?: ReadonlyMap<string, Explanation>;
}

/** What the rules may look at: what the citizen wrote, and the institution they chose, if any. */
export interface ReadComplaint {
  readonly text: string;
  /** The pieces it was put together from; absent: it is one. */
  readonly parts?: readonly Part[];
  readonly chosen: string | null;
  /** Whether they chose it from the ones between which they were asked: one question decides. */
  readonly isReply?: boolean;
  /** Whether they named its section when they were asked which toll road it is. */
  readonly isOfSection?: boolean;
  /** What they gave as the place, beside the story. */
  readonly place?: string | null;
  /** Asked for only where the place matters: it takes longer than everything else. */
  readonly where?: () => Where;
  /**
   * Whether the citizen may be asked; they are asked once at most from here, and a person decides what is still not clear then. Absent: a
   * kind of local office stands for the one of a place that is not known.
   */
  readonly mayAsk?: MayAsk;
}

/** What officers taught, and how sure one must be. */
export interface Learned {
  readonly model: Model;
  readonly weights: SignalWeights;
  readonly version: string;
}

export interface Policy {
  readonly learned?: Learned | null;
  readonly sureEnough?: number;
  /** Those of officials; absent: as they were shipped. */
  readonly figures?: Figures;
}

/** Who must answer, and why; the same text, directory, rules and model always give the same route. */
export function decideRoute(complaint: ReadComplaint, knowledge: Knowledge, today: string, policy: Policy = {}): Route {
  const { figures = shippedFigures } = policy;
  const learned = policy.learned ?? null;
  const reading = readText(complaint.text, knowledge);
  const suspects = findCandidates(complaint.text, reading, knowledge, learned?.model ?? null);
  const present = (code: string) => presentOwner(code, knowledge.institutions, today);
  const blended = rankSuspects(suspects, learned?.weights ?? coldWeights, probabilitiesOf);
  const ranked = learned ? blended : soberFirst(blended);
  const of = ({ code }: Ranked) => knowledge.institutions.get(code);
  const { chosen, where } = readChoice(
    complaint.chosen === null ? null : present(complaint.chosen),
    ranked.slice(0, 5).some((one) => isOfPlaces(of(one))) ? (complaint.where?.() ?? nowhere) : nowhere,
    (ranked[0] && of(ranked[0])) ?? null,
  );
  const thoughNamed = natureThoughNamed(complaint.text, reading.words, isNameIn(reading));
  const { isReply = false, isOfSection = false, place = null } = complaint;
  const sureEnough = policy.sureEnough ?? figures['cold-above'];
  const held = judge(ranked, {
    chosen,
    isReply,
    nature:
      thoughNamed ??
      natureOf(
        complaint.text,
        suspects.some(({ signals }) => signals.named + signals.described > 0),
        reading.words,
      ),
    isThoughNamed: thoughNamed !== null,
    sureEnough,
    figures,
    words: reading.words,
    knowledge,
  });
  const verdict = judgeTollRoad(held, { chosen, isOfSection, place, reading, ranked, sureEnough, knowledge });

  const outcome = outcomeOf(verdict, { complaint, words: reading.words, ranked, knowledge, where });
  return {
    outcome,
    reason: {
      rule: verdict.rule,
      ...explainRoute(verdict, outcome),
      found: foundIn(verdict, ranked),
      marks: placeMarks(marksIn(verdict, ranked), complaint.parts ?? wholeText),
      confidence: verdict.confidence,
      rulesVersion,
      directoryVersion: knowledge.version,
      ...(learned ? { modelVersion: learned.version } : {}),
      ...(isSensitive(suspects.map(({ evidence }) => evidence)) && { sensitive: true }),
      steps: explainSteps(ranked.slice(0, 3)),
    },
    candidates: candidatesOf(verdict, ranked, knowledge, where),
    whys: whysOf(ranked, knowledge, where),
  };
}

function isNameIn({ hits }: Reading): (at: number) => boolean {
  const names = hits.filter(({ meaning }) => meaning.kind === 'name');
  return (word) => names.some(({ at, length }) => at <= word && word < at + length);
}

interface Circumstances {
  readonly complaint: ReadComplaint;
  readonly words: readonly string[];
  readonly ranked: readonly Ranked[];
  readonly knowledge: Knowledge;
  readonly where: Where;
}

function outcomeOf(verdict: Verdict, { complaint, words, ranked, knowledge, where }: Circumstances): Outcome {
  const { institutions } = knowledge;
  const { mayAsk } = complaint;
  switch (verdict.rule) {
    case 'spam':
    case 'abuse':
    case 'not-a-complaint':
      return toDesk(verdict.rule);
    case 'nobody-matches':
    case 'ambiguous':
      if (verdict.isSomeTollRoad && mayAsk) return { to: 'citizen', question: 'which-toll-road', options: [] };
      return mayAsk && verdict.between.length === 2
        ? {
            to: 'citizen',
            question: 'which-of-these',
            options: verdict.between.map(({ code, name }) => ({ code, name })),
          }
        : toDesk();
    case 'named-in-text':
    case 'category':
    case 'learned':
    case 'chosen-by-citizen': {
      const lead = verdict.owner;
      if (mayAsk !== undefined && isOfPlaces(lead) && localOffice(lead, where, institutions) === null) {
        const doubt = governmentsInDoubt(where, institutions);
        const options = doubt.map(({ code, name }) => ({ code, name }));
        return mayAsk === true ? { to: 'citizen', question: 'which-region', options } : toDesk();
      }
      // Of whose section is known the others say only that it is a toll road.
      const beside = verdict.section ? [] : coOwnersOf(lead, ranked, words, knowledge);
      const coOwners = beside.map((one) => ownerOf(one, where, knowledge));
      return { to: 'institution', lead: ownerOf(lead, where, knowledge), coOwners };
    }
  }
}

/** Of whom a decision speaks: its owner, else those who come into question. */
const speakingOf = ({ owner }: Verdict, ranked: readonly Ranked[]) =>
  owner ? ranked.filter(({ code }) => code === owner.code) : ranked.slice(0, 3);

/** Words of the directory only. */
function foundIn(verdict: Verdict, ranked: readonly Ranked[]): string[] {
  return [...new Set(speakingOf(verdict, ranked).flatMap(({ evidence }) => evidence.found))].slice(0, 10);
}

const marksIn = (verdict: Verdict, ranked: readonly Ranked[]) =>
  speakingOf(verdict, ranked).flatMap(({ code, evidence }) =>
    evidence.marks.map((mark) => ({ ...mark, institution: code })),
  );
