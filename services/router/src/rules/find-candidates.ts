import { liftOf, ruledOf, signalOf, type Signals } from './blend-signals.js';
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
  const alike = opinionOf(text, [], knowledge.catalogue);
  const learned = opinionOf(text, signsOf(speakers), model);
  const isTaught = (code: string) => learned.numberOf.has(code);
  const codes = new Set([...evidence.keys(), ...firstOf(alike), ...firstOf(learned)]);
  const suspects = [...codes]
    .filter((code) => knowledge.institutions.has(code))
    .sort()
    .map((code) => {
      const one = evidence.get(code) ?? noEvidence(code);
      const signals = {
        named: one.named,
        described: one.topics,
        alike: liftOf(alike.of(code), alike.labels.length),
        learned: isTaught(code) ? signalOf(learned.of(code)) : 0,
        left: 0,
        ruled: ruledOf(model?.taughtOf(code) ?? 0),
      };
      return { code, evidence: one, signals, isTaught: isTaught(code) };
    });
  const left = partTheRest(learned.of(elsewhere), suspects);
  return suspects.map(({ code, evidence: its, signals }, at) => ({
    ...{ code, evidence: its, signals: { ...signals, left: left[at] ?? 0 } },
  }));
}

/** What a model makes of a text. */
interface Opinion {
  readonly labels: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly shares: Float64Array;
  of(code: string): number;
}

/** Of no label where there is no model. */
function opinionOf(text: string, signs: readonly string[], model: Model | null): Opinion {
  const shares = model?.shares(text, signs) ?? new Float64Array();
  const numberOf = model?.numberOf ?? new Map<string, number>();
  return { labels: model?.labels ?? [], numberOf, shares, of: (code) => shares[numberOf.get(code) ?? -1] ?? 0 };
}

/** The likeliest, found without sorting the many others. */
function firstOf({ labels, shares }: Opinion): string[] {
  const first: number[] = [];
  const shareOf = (number: number) => shares[number] ?? 0;
  for (let number = 0; number < shares.length; number++) {
    if (first.length === likeliest && shareOf(number) <= shareOf(first.at(-1) ?? 0)) continue;
    first.push(number);
    first.sort((a, b) => shareOf(b) - shareOf(a));
    first.length = Math.min(first.length, likeliest);
  }
  return first.map((number) => labels[number] ?? '');
}
