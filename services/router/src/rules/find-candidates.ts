import { liftOf, signalOf, type Signals } from './blend-signals.js';
import { gatherEvidence, noEvidence, type Evidence } from './gather-evidence.js';
import type { Knowledge } from './knowledge.js';
import type { Model } from './learn/model.js';
import { mergeFamilies } from './merge-families.js';
import type { Reading } from './read-text.js';

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
  const evidence = new Map(
    mergeFamilies(gatherEvidence(reading, knowledge), knowledge).map((one) => [one.institution, one]),
  );
  const alike = probabilitiesOf(text, knowledge.catalogue);
  const learned = probabilitiesOf(text, model);
  const codes = new Set([...evidence.keys(), ...firstOf(alike), ...firstOf(learned)]);
  return [...codes]
    .filter((code) => knowledge.institutions.has(code))
    .sort()
    .map((code) => {
      const one = evidence.get(code) ?? noEvidence(code);
      const signals = {
        named: one.named,
        described: one.topics,
        alike: liftOf(alike.get(code) ?? 0, alike.size),
        learned: learned.size === 0 ? 0 : signalOf(learned.get(code) ?? 0),
      };
      return { code, evidence: one, signals };
    });
}

/** By label; empty where there is no model. */
function probabilitiesOf(text: string, model: Model | null): ReadonlyMap<string, number> {
  if (model === null) return new Map();
  const shares = model.shares(text);
  return new Map(model.labels.map((label, number) => [label, shares[number] ?? 0]));
}

/** The likeliest, found without sorting the many others. */
function firstOf(probabilities: ReadonlyMap<string, number>): string[] {
  const first: [label: string, probability: number][] = [];
  for (const [label, probability] of probabilities) {
    if (first.length === likeliest && probability <= (first.at(-1)?.[1] ?? 0)) continue;
    first.push([label, probability]);
    first.sort((a, b) => b[1] - a[1]);
    first.length = Math.min(first.length, likeliest);
  }
  return first.map(([label]) => label);
}
