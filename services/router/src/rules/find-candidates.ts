import { liftOf, ruledOf, signalOf, type Signals } from './blend-signals.js';
import { namedInPassing } from './find-mentions.js';
import { noEvidence, type Evidence } from './gather-evidence.js';
import type { Knowledge } from './knowledge.js';
import { elsewhere } from './learning/elsewhere.js';
import type { Model } from './learning/model.js';
import { partTheRest } from './part-the-rest.js';
import type { Reading } from './read-text.js';
import { signsOf, speakersOf } from './signs-of.js';

/** An institution for which something speaks, and what. */
export interface Suspect {
  readonly code: string;
  readonly evidence: Evidence;
  readonly signals: Signals;
}

/** So many of the likeliest of each model are looked at. */
const likeliest = 5;

/** Everybody for whom a step of the pipeline speaks; in the order of their codes. */
export function findCandidates(text: string, reading: Reading, knowledge: Knowledge, model: Model | null): Suspect[] {
  const speakers = speakersOf(reading, knowledge);
  const evidence = new Map(speakers.map((one) => [one.institution, one]));
  const { presentOwners } = knowledge;
  const alike = opinionOf(withoutPassed(text, speakers), [], knowledge.catalogue, presentOwners);
  const learned = opinionOf(text, signsOf(speakers), model, presentOwners);
  const codes = new Set([...evidence.keys(), ...firstOf(alike), ...firstOf(learned)]);
  const suspects = [...codes]
    .filter((code) => presentOwners.has(code))
    .sort()
    .map((code) => {
      const one = evidence.get(code) ?? noEvidence(code);
      const signals = {
        named: one.named,
        described: one.topics,
        alike: liftOf(alike.of(code), alike.labels.length),
        learned: learned.knows(code) ? signalOf(learned.of(code)) : 0,
        left: 0,
        ruled: ruledOf(learned.taughtOf(code)),
      };
      return { code, evidence: one, signals, isTaught: learned.knows(code) };
    });
  const left = partTheRest(learned.of(elsewhere), suspects);
  return suspects.map(({ code, evidence: its, signals }, at) => ({
    ...{ code, evidence: its, signals: { ...signals, left: left[at] ?? 0 } },
  }));
}

/** Who is named in passing is not described by their name: a power cut beside `kantor BRI` is like nothing of the bank's. */
function withoutPassed(text: string, speakers: readonly Evidence[]): string {
  const names = speakers
    .filter(({ named }) => named > 0 && named <= namedInPassing)
    .flatMap(({ marks }) => marks.filter(({ step }) => step === 'named'));
  return names.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** What a model makes of a text; of an owner also what it was taught of those whom that has succeeded. */
interface Opinion {
  readonly labels: readonly string[];
  readonly shares: Float64Array;
  /** Who answers today for what a label says. */
  readonly ownerOf: (label: string) => string;
  knows(code: string): boolean;
  taughtOf(code: string): number;
  of(code: string): number;
}

/** Of no label where there is no model. */
function opinionOf(
  text: string,
  signs: readonly string[],
  model: Model | null,
  presentOwners: ReadonlyMap<string, string>,
): Opinion {
  const shares = model?.shares(text, signs) ?? new Float64Array();
  const labels = model?.labels ?? [];
  const ownerOf = (label: string) => presentOwners.get(label) ?? label;
  const ended = labels.filter((label) => ownerOf(label) !== label);
  const labelsOf = (code: string) => [code, ...ended.filter((label) => ownerOf(label) === code)];
  const sumOf = (code: string, figure: (label: string) => number) =>
    labelsOf(code).reduce((sum, label) => sum + figure(label), 0);
  return {
    ...{ labels, shares, ownerOf },
    knows: (code) => labelsOf(code).some((label) => model?.numberOf.has(label)),
    taughtOf: (code) => sumOf(code, (label) => model?.taughtOf(label) ?? 0),
    of: (code) => sumOf(code, (label) => shares[model?.numberOf.get(label) ?? -1] ?? 0),
  };
}

/** The likeliest, found without sorting the many others. */
function firstOf({ labels, shares, ownerOf }: Opinion): string[] {
  const first: number[] = [];
  const shareOf = (number: number) => shares[number] ?? 0;
  for (let number = 0; number < shares.length; number++) {
    if (first.length === likeliest && shareOf(number) <= shareOf(first.at(-1) ?? 0)) continue;
    first.push(number);
    first.sort((a, b) => shareOf(b) - shareOf(a));
    first.length = Math.min(first.length, likeliest);
  }
  return first.map((number) => ownerOf(labels[number] ?? ''));
}
